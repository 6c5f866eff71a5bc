/** Rosters against a real database: whole or not at all, whoever else imports and whatever dies in between. */
@NullMarked
package org.hedui.rosters;

import org.jspecify.annotations.NullMarked;
