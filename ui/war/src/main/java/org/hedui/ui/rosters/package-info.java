/** Rosters: the form to be filled in, taking one in whole or giving it back with its faults, and how far its households are. */
@NullMarked
package org.hedui.ui.rosters;

import org.jspecify.annotations.NullMarked;
