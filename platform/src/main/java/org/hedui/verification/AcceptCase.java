package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.CurrentActor;
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

/** The centre takes an entrusted case on, or sends the papers back and says why (S4-24 to S4-26). */
@UseCase
public class AcceptCase {
    private final CaseProgress progress;
    private final PaperDesk desk;
    private final AuditTrail audit;

    @Inject
    public AcceptCase(CaseProgress progress, PaperDesk desk, AuditTrail audit) {
        this.progress = progress;
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * Paper and electronic data were compared and agree; from here on departments may be asked. Where two people look
     * the papers through, this is the second, and not the first again.
     *
     * @param ticked ids of the checklist's points found in order, where one person accepts
     */
    @Requires(Permission.ACCEPT_CASE)
    public void accept(CaseNumber number, Set<String> ticked) {
        VerificationCase subject = progress.lock(number);
        if (desk.takesTwo()) {
            desk.firstReview(number).requireOther(CurrentActor.require().userId());
        }
        desk.pass(subject, CaseEvent.ACCEPT, PaperReview.Stage.APPROVAL, ticked);
        audit.append(AuditFact.of(Deed.of(AcceptCase.class), number, "case", subject.scheme()));
    }

    /** @param reason what is missing or wrong, as the entrusting unit reads it; not blank */
    @Requires(Permission.ACCEPT_CASE)
    public void sendBack(CaseNumber number, String reason) {
        VerificationCase subject = progress.lock(number);
        desk.sendBack(subject, reason);
        audit.append(AuditFact.of(new Deed("return-case"), number, "case", subject.scheme()));
    }
}
