package org.hedui.entrustment;

import java.time.Instant;
import java.util.List;
import org.hedui.kernel.VerificationException;

/**
 * Someone of the centre looked the papers of an entrustment through and found them in order (S4-24, S4-25).
 *
 * @param entrustment number of the letter whose papers they are
 * @param checked the points of the tenant's checklist that were found in order, in its words of that day
 */
public record PaperReview(
        String entrustment,
        Stage stage,
        String reviewer,
        String reviewerName,
        List<String> checked,
        Instant reviewedAt) {
    /** The first look, and the approval of those who passed it. */
    public enum Stage {
        FIRST,
        APPROVAL
    }

    public PaperReview {
        checked = List.copyOf(checked);
    }

    /** @throws VerificationException HEDUI-ENTRUST-007 if {@code approver} made the first review */
    public void requireOther(String approver) {
        if (stage == Stage.FIRST && reviewer.equals(approver)) {
            throw new VerificationException(
                    "HEDUI-ENTRUST-007", "you made the first review; another person has to approve");
        }
    }
}
