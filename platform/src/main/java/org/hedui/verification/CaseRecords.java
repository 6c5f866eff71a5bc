package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hedui.authorization.Authorization;
import org.hedui.casefile.CaseStatus;
import org.hedui.derivation.Assessments;
import org.hedui.derivation.StoredAssessment;
import org.hedui.entrustment.Entrustment;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.hedui.report.IssuedReport;
import org.hedui.report.IssuedReports;
import org.hedui.review.Determination;
import org.hedui.review.Determinations;

/**
 * What the stages of one case have left, as far as it still stands: a paper or figure whose forerunner was redone does
 * not.
 */
@Dependent
public class CaseRecords {
    /** Each empty until its stage has brought it. */
    record Standing(
            Declaration declaration,
            Optional<Authorization> authorization,
            Optional<Entrustment> entrustment,
            Optional<CheckRun> check,
            Optional<StoredAssessment> assessment,
            Optional<Determination> determination,
            Optional<IssuedReport> report) {}

    private final CasePapers papers;
    private final CheckRuns checks;
    private final Assessments assessments;
    private final Determinations determinations;
    private final IssuedReports reports;

    @Inject
    public CaseRecords(
            CasePapers papers,
            CheckRuns checks,
            Assessments assessments,
            Determinations determinations,
            IssuedReports reports) {
        this.papers = papers;
        this.checks = checks;
        this.assessments = assessments;
        this.determinations = determinations;
        this.reports = reports;
    }

    /** At most one statement for each stage the case has reached. */
    Standing of(CaseNumber number, CaseStatus status) {
        Declaration declaration = papers.declaration(number);
        if (status == CaseStatus.DECLARED) {
            return new Standing(
                    declaration,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        var authorization =
                papers.findAuthorization(number).filter(letter -> letter.declarationVersion() == declaration.version());
        var entrustment = papers.findEntrustment(number)
                .filter(letter -> authorization.isPresent()
                        && letter.authorizationNumber()
                                .equals(authorization.get().number()));
        var check = checks.latest(number)
                .filter(run -> authorization.isPresent()
                        && run.authorizationNumber().equals(authorization.get().number()));
        var assessment = assessments
                .latest(number)
                .filter(computed ->
                        check.isPresent() && computed.run().equals(check.get().id()));
        var determination = assessment.flatMap(computed -> determinations.of(computed.id()));
        var report = determination.isEmpty() ? Optional.<IssuedReport>empty() : reports.latest(number);
        return new Standing(declaration, authorization, entrustment, check, assessment, determination, report);
    }
}
