/** Letters to departments that are not on line, over all cases. */
@NullMarked
package org.hedui.ui.visits;

import org.jspecify.annotations.NullMarked;
