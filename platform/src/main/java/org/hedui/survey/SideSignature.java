package org.hedui.survey;

import org.hedui.kernel.VerificationException;

/**
 * Whether one side signed the survey's paper.
 *
 * @param refusal why not; empty if it signed
 */
public record SideSignature(boolean signed, String refusal) {
    /** @throws VerificationException HEDUI-SURVEY-006 if it is neither signed nor said why not */
    public SideSignature {
        refusal = signed ? "" : refusal.strip();
        if (!signed && refusal.isEmpty()) {
            throw new VerificationException("HEDUI-SURVEY-006", "say why it was not signed");
        }
    }
}
