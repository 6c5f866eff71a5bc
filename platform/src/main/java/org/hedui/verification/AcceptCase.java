package org.hedui.verification;

import jakarta.inject.Inject;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The centre takes an entrusted case on, or sends the papers back and says why (S4-24 to S4-26). */
@UseCase
public class AcceptCase {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final AuditTrail audit;

    @Inject
    public AcceptCase(CaseProgress progress, CasePapers papers, AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.audit = audit;
    }

    /** Paper and electronic data were compared and agree; from here on departments may be asked. */
    @Requires(Permission.ACCEPT_CASE)
    public void accept(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        progress.advance(subject, CaseEvent.ACCEPT, "");
        // The papers are read again: a consent that was withdrawn or ran out in between is no consent.
        papers.grant(number, progress.today());
        audit.append(AuditFact.of(Deed.of(AcceptCase.class), number, "case", subject.scheme()));
    }

    /** @param reason what is missing or wrong, as the entrusting unit reads it; not blank */
    @Requires(Permission.ACCEPT_CASE)
    public void sendBack(CaseNumber number, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-CASE-008", "say why the papers go back");
        }
        VerificationCase subject = progress.lock(number);
        progress.advance(subject, CaseEvent.RETURN, reason.strip());
        subject.clockStopped();
        audit.append(AuditFact.of(new Deed("return-case"), number, "case", subject.scheme()));
    }
}
