/**
 * Files from outside: what may come in, how tables are read, and how scans and papers are kept sealed.
 *
 * <p>Every file passes the {@link org.hedui.files.FileGuard} before a parser sees it. The guard streams: its memory does
 * not grow with the file. Formulas are never evaluated.
 */
@NullMarked
package org.hedui.files;

import org.jspecify.annotations.NullMarked;
