/** What goes wrong in real data: planted at known places, and treated as {@link org.hedui.department.EdgeCase} says. */
@NullMarked
package org.hedui.faults;

import org.jspecify.annotations.NullMarked;
