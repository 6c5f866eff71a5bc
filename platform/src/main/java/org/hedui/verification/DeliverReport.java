package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
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

/** Hands the report to the entrusting unit and notes when and to whom (反馈). */
@UseCase
public class DeliverReport {
    private final CaseProgress progress;
    private final IssuedReports reports;
    private final AuditTrail audit;

    @Inject
    public DeliverReport(CaseProgress progress, IssuedReports reports, AuditTrail audit) {
        this.progress = progress;
        this.reports = reports;
        this.audit = audit;
    }

    /** @param receiver unit or person that took the report, not blank */
    @Requires(Permission.DELIVER_REPORT)
    public void deliver(CaseNumber number, String receiver) {
        if (receiver.isBlank()) {
            throw new VerificationException("HEDUI-REPORT-011", "say who received the report");
        }
        VerificationCase subject = progress.lock(number);
        progress.advance(subject, CaseEvent.DELIVER, receiver.strip());
        IssuedReport report = reports.require(number);
        reports.delivered(report, progress.now(), receiver.strip());
        audit.append(AuditFact.of(Deed.of(DeliverReport.class), number, report.number(), subject.scheme())
                .withDetails(Map.of("digest", report.digest())));
    }
}
