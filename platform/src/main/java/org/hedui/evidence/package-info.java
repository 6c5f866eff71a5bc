/** What departments answered, in our words: never overwritten, always with the way back to the delivery it came from. */
@NullMarked
package org.hedui.evidence;

import org.jspecify.annotations.NullMarked;
