/**
 * How a department is asked that is not on line (S4-28): by a numbered letter with a table to be filled in, taken there and
 * brought back. A request stays open until an answer is on record; that there was none is an answer of its own and never
 * counts as "nothing on record".
 */
@NullMarked
package org.hedui.department.visit;

import org.jspecify.annotations.NullMarked;
