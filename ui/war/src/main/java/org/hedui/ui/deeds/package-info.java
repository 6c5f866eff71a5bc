/** What can be done to a case, one group a stage: offered by station and permission, done by its use case, refused by it. */
@NullMarked
package org.hedui.ui.deeds;

import org.jspecify.annotations.NullMarked;
