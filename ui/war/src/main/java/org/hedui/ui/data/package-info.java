/** What departments delivered, and taking in a new delivery. */
@NullMarked
package org.hedui.ui.data;

import org.jspecify.annotations.NullMarked;
