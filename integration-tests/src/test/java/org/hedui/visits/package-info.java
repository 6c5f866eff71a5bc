/** The department that a letter is taken to. */
@NullMarked
package org.hedui.visits;

import org.jspecify.annotations.NullMarked;
