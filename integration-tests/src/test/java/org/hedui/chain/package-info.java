/**
 * The audit chain on a real database with a real witness: entries become links, nobody bends them unseen, and kills lose
 * or double none.
 */
@NullMarked
package org.hedui.chain;

import org.jspecify.annotations.NullMarked;
