/** Social surveys on a real database: added, never changed. */
@NullMarked
package org.hedui.survey;

import org.jspecify.annotations.NullMarked;
