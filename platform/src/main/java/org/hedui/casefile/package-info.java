/**
 * The state machine of a case. {@link org.hedui.casefile.CaseEvent} is the whole transition table; a step outside it
 * is refused with a sentence.
 */
@NullMarked
package org.hedui.casefile;

import org.jspecify.annotations.NullMarked;
