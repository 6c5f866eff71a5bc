/** Each fault of a roster at its cell, and nothing else; boundaries of what is let in. */
@NullMarked
package org.hedui.roster;

import org.jspecify.annotations.NullMarked;
