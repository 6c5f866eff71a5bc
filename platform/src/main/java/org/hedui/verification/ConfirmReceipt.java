package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
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
import org.hedui.report.IssuedReport;
import org.hedui.report.IssuedReports;

/** The entrusting unit confirms that it has the report (回执): the centre's word alone is no receipt. */
@UseCase
public class ConfirmReceipt {
    private final CaseProgress progress;
    private final IssuedReports reports;
    private final AuditTrail audit;

    @Inject
    public ConfirmReceipt(CaseProgress progress, IssuedReports reports, AuditTrail audit) {
        this.progress = progress;
        this.reports = reports;
        this.audit = audit;
    }

    /** @throws VerificationException HEDUI-REPORT-012 if it was confirmed already */
    @Requires(Permission.CONFIRM_RECEIPT)
    public void confirm(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.advance(subject, CaseEvent.RECEIPT, "");
        IssuedReport report = reports.require(number);
        if (report.receipt().isPresent()) {
            throw new VerificationException("HEDUI-REPORT-012", "the receipt was confirmed already", report.number());
        }
        Actor actor = CurrentActor.require();
        reports.received(report, new IssuedReport.Receipt(progress.now(), actor.userId(), actor.name()));
        audit.append(AuditFact.of(Deed.of(ConfirmReceipt.class), number, report.number(), subject.scheme())
                .withDetails(Map.of("digest", report.digest())));
    }
}
