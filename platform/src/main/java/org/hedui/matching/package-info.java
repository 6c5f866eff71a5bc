/**
 * Whose record is it: pure functions from a person and a department's row to an attribution. An identity number that is
 * another name's never counts by itself; a person decides.
 */
@NullMarked
package org.hedui.matching;

import org.jspecify.annotations.NullMarked;
