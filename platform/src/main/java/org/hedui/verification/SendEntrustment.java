package org.hedui.verification;

import jakarta.inject.Inject;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditTrail;
import org.hedui.casefile.VerificationCase;
import org.hedui.kernel.CaseNumber;

/** The approving unit asks the centre to verify a household (谁审批、谁委托); the time limit begins to run. */
@UseCase
public class SendEntrustment {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final EntrustmentDesk desk;
    private final AuditTrail audit;

    @Inject
    public SendEntrustment(CaseProgress progress, CasePapers papers, EntrustmentDesk desk, AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.desk = desk;
        this.audit = audit;
    }

    /** Sends the case, or sends it again after a return; the number stays, the clock starts anew. */
    @Requires(Permission.SEND_ENTRUSTMENT)
    public void send(CaseNumber number, EntrustmentForm form) {
        VerificationCase subject = progress.lock(number);
        audit.append(desk.send(subject, papers.of(number), desk.begin(form)).fact());
    }
}
