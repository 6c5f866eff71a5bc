package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.files.OpenedDocument;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.report.IssuedReport;
import org.hedui.report.IssuedReports;
import org.hedui.survey.Survey;
import org.hedui.survey.Surveys;

/** Opens a sealed paper of a case: the scan of its letter, or its report. Each opening is on record. */
@UseCase
public class ReadDocument {
    private final CasePapers papers;
    private final Surveys surveys;
    private final IssuedReports reports;
    private final SealedDocuments documents;
    private final AuditTrail audit;

    @Inject
    public ReadDocument(
            CasePapers papers, Surveys surveys, IssuedReports reports, SealedDocuments documents, AuditTrail audit) {
        this.papers = papers;
        this.surveys = surveys;
        this.reports = reports;
        this.documents = documents;
        this.audit = audit;
    }

    /** The scan of the letter that stands. */
    @Requires(Permission.READ_CASE)
    public OpenedDocument authorizationScan(CaseNumber number) {
        var letter = papers.authorization(number);
        OpenedDocument scan = documents.open(letter.scan());
        audit.append(AuditFact.of(new Deed("read-authorization-scan"), number, letter.number(), letter.scheme())
                .withFields(List.of("scan")));
        return scan;
    }

    /**
     * The scan of a survey's paper.
     *
     * @throws VerificationException HEDUI-SURVEY-011 if the case has no survey of this number
     */
    @Requires(Permission.READ_CASE)
    public OpenedDocument surveyScan(CaseNumber number, String survey) {
        Survey held = surveys.of(number).stream()
                .filter(one -> one.number().equals(survey))
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-SURVEY-011", "case %s has no survey %s".formatted(number, survey), number, survey));
        OpenedDocument scan = documents.open(held.scan());
        audit.append(AuditFact.of(new Deed("read-survey-scan"), number, held.number(), "survey")
                .withFields(List.of("scan")));
        return scan;
    }

    /** The report as it was issued, byte for byte; each time counts as a print. */
    @Requires(Permission.READ_REPORT)
    public OpenedDocument report(CaseNumber number) {
        IssuedReport report = reports.require(number);
        OpenedDocument paper = documents.open(report.document());
        reports.printed(report);
        audit.append(AuditFact.of(new Deed("read-report"), number, report.number(), "report")
                .withFields(List.of("report"))
                .withDetails(Map.of("digest", report.digest(), "print", Integer.toString(report.prints() + 1))));
        return paper;
    }
}
