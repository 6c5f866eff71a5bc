/** Scans and papers at rest, on a real PostgreSQL. */
@NullMarked
package org.hedui.files;

import org.jspecify.annotations.NullMarked;
