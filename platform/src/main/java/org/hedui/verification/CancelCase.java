package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.authorization.Authorizations;
import org.hedui.casefile.CaseEvent;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The applicant gives up or withdraws consent: questions stop at once, there will be no report (DOMAIN D). */
@UseCase
public class CancelCase {
    private final CaseProgress progress;
    private final Authorizations authorizations;
    private final AuditTrail audit;

    @Inject
    public CancelCase(CaseProgress progress, Authorizations authorizations, AuditTrail audit) {
        this.progress = progress;
        this.authorizations = authorizations;
        this.audit = audit;
    }

    /** @param reason in the clerk's words, not blank */
    @Requires(Permission.DECLARE_HOUSEHOLD)
    public void cancel(CaseNumber number, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-CASE-005", "say why the case ends");
        }
        var subject = progress.lock(number);
        progress.advance(subject, CaseEvent.CANCEL, reason.strip());
        subject.clockStopped();
        authorizations.revoke(number, progress.now());
        audit.append(AuditFact.of(Deed.of(CancelCase.class), number, "case", subject.scheme())
                .withDetails(Map.of("authorization", "revoked")));
    }
}
