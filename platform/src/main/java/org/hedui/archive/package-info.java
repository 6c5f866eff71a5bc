/**
 * One file a household, by month (一户一档、按月存档, S4-33): which papers are in it, each by its number and digest. A
 * file is written once; what is in it stays where its stage keeps it.
 */
@NullMarked
package org.hedui.archive;

import org.jspecify.annotations.NullMarked;
