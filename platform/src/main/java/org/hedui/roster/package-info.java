/**
 * The roster (花名册, S4-22, S4-23): many households in one workbook. What may stand in it, how it is read cell by cell,
 * how it goes back with each fault at its cell, and what was kept of one that was taken in. A roster is taken in whole or
 * not at all.
 */
@NullMarked
package org.hedui.roster;

import org.jspecify.annotations.NullMarked;
