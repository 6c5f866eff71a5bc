package org.hedui.survey;

import java.util.UUID;
import org.hedui.kernel.VerificationException;

/**
 * A survey's answer to one doubt of an assessment. The committee reads it; no figure changes by it.
 *
 * @param assessment whose doubt it is
 * @param digest of that assessment, so that the answer cannot be moved to another
 * @param doubt the sentence that was in doubt
 * @param reason what the answer rests on
 */
public record DoubtAnswer(UUID assessment, String digest, String doubt, Verdict verdict, String reason) {
    /** @throws VerificationException HEDUI-SURVEY-010 if no reason is given */
    public DoubtAnswer {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new VerificationException("HEDUI-SURVEY-010", "an answer to a doubt needs its reason");
        }
    }
}
