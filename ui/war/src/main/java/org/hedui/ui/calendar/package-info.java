/** When departments deliver and what is compared when, beside what came. */
@NullMarked
package org.hedui.ui.calendar;

import org.jspecify.annotations.NullMarked;
