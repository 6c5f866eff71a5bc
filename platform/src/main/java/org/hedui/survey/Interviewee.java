package org.hedui.survey;

import org.hedui.kernel.VerificationException;

/**
 * Who was spoken to, or wrote.
 *
 * @param relation to the household, as 邻居 or 村委会
 */
public record Interviewee(String name, String relation) {
    /** @throws VerificationException HEDUI-SURVEY-009 if name or relation is missing */
    public Interviewee {
        name = name.strip();
        relation = relation.strip();
        if (name.isEmpty() || relation.isEmpty()) {
            throw new VerificationException("HEDUI-SURVEY-009", "say who was spoken to, and in what relation");
        }
    }
}
