package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.files.FileKind;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.report.IssuedReport;
import org.hedui.report.IssuedReports;
import org.hedui.report.Printing;
import org.hedui.report.RenderedReport;
import org.hedui.report.ReportNumber;
import org.hedui.report.ReportPaper;
import org.hedui.report.ReportSeal;
import org.hedui.review.Determination;

/** Numbers, prints and seals the report of a case whose conclusion is signed (出具报告); from here it never changes. */
@UseCase
public class IssueReport {
    private final CaseProgress progress;
    private final CaseRecords records;
    private final CaseTerms terms;
    private final ReportComposition composition;
    private final IssuedReports reports;
    private final SealedDocuments documents;
    private final KeyRing keys;
    private final AuditTrail audit;

    @Inject
    public IssueReport(
            CaseProgress progress,
            CaseRecords records,
            CaseTerms terms,
            ReportComposition composition,
            IssuedReports reports,
            SealedDocuments documents,
            KeyRing keys,
            AuditTrail audit) {
        this.progress = progress;
        this.records = records;
        this.terms = terms;
        this.composition = composition;
        this.reports = reports;
        this.documents = documents;
        this.keys = keys;
        this.audit = audit;
    }

    /** @throws VerificationException HEDUI-REVIEW-002 if signatures are missing */
    @Requires(Permission.ISSUE_REPORT)
    public void issue(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        CaseRecords.Standing standing = records.of(number, subject.status());
        progress.advance(subject, CaseEvent.REPORT, "");
        Determination concluded = standing.determination()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-REVIEW-007", "no conclusion on case %s was proposed yet".formatted(number), number));
        concluded.requireSigned(terms.tenant().workflow().committee());
        Instant now = progress.now();
        int year = progress.dayOf(now).getYear();
        ReportNumber reportNumber = ReportNumber.of(terms.tenant().division(), year, reports.nextNumber(year));
        Actor actor = CurrentActor.require();
        RenderedReport paper = new ReportPaper(CryptoSuite.GUOMI)
                .render(composition.compose(reportNumber, standing, now), new Printing(1, now, actor.name()));
        IssuedReport issued = new IssuedReport(
                reportNumber.value(),
                number,
                concluded.assessment(),
                documents.store(paper.bytes(), FileKind.PDF, reportNumber.value() + ".pdf", "verification-report"),
                paper.digest(),
                new ReportSeal(keys).seal(paper).toString(),
                now,
                actor.userId(),
                actor.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        reports.add(issued);
        audit.append(AuditFact.of(Deed.of(IssueReport.class), number, issued.number(), subject.scheme())
                .withFields(List.of("name", "id-number", "income", "assets"))
                .withDetails(Map.of("digest", issued.digest(), "outcome", concluded.outcome())));
    }
}
