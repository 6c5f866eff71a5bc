/**
 * The approving unit's letter (谁审批、谁委托, S1-10) and what it and the authorization together allow: an
 * {@link org.hedui.entrustment.AuthorizationGrant}, without which no department can be asked.
 */
@NullMarked
package org.hedui.entrustment;

import org.jspecify.annotations.NullMarked;
