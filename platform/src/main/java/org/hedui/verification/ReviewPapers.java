package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.entrustment.PaperReview;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The first reviewer compares paper and electronic data by the tenant's checklist (初审, S4-24); another approves. */
@UseCase
public class ReviewPapers {
    private final CaseProgress progress;
    private final PaperDesk desk;
    private final AuditTrail audit;

    @Inject
    public ReviewPapers(CaseProgress progress, PaperDesk desk, AuditTrail audit) {
        this.progress = progress;
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * @param ticked ids of the points found in order
     * @throws VerificationException HEDUI-ENTRUST-008 names the first point that is open, HEDUI-ENTRUST-009 if one
     *     person accepts here
     */
    @Requires(Permission.REVIEW_PAPERS)
    public void pass(CaseNumber number, Set<String> ticked) {
        if (!desk.takesTwo()) {
            throw new VerificationException("HEDUI-ENTRUST-009", "here one person accepts; there is no first review");
        }
        VerificationCase subject = progress.lock(number);
        desk.pass(subject, CaseEvent.REVIEW, PaperReview.Stage.FIRST, ticked);
        audit.append(AuditFact.of(Deed.of(ReviewPapers.class), number, "case", subject.scheme()));
    }

    /** @param reason what is missing or wrong, as the entrusting unit reads it; not blank */
    @Requires(Permission.REVIEW_PAPERS)
    public void sendBack(CaseNumber number, String reason) {
        VerificationCase subject = progress.lock(number);
        desk.sendBack(subject, reason);
        audit.append(AuditFact.of(new Deed("return-case"), number, "case", subject.scheme()));
    }
}
