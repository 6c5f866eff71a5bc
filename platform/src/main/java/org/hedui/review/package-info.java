/**
 * What people conclude from an assessment: the committee's opinion, each member's signature or dissent (S1-14, S4-30).
 * No household is refused by a machine; a conclusion stands when as many members as the tenant asks for have signed it.
 */
@NullMarked
package org.hedui.review;

import org.jspecify.annotations.NullMarked;
