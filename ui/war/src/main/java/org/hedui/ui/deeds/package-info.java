/** What can be done to a case, one class each: offered by station and permission, done by its use case, refused by it. */
@NullMarked
package org.hedui.ui.deeds;

import org.jspecify.annotations.NullMarked;
