package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hedui.archive.ArchiveFile;
import org.hedui.archive.ArchiveFiles;
import org.hedui.authorization.Authorization;
import org.hedui.casefile.CaseStatus;
import org.hedui.derivation.Assessments;
import org.hedui.derivation.StoredAssessment;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.PaperReview;
import org.hedui.entrustment.PaperReviews;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.hedui.report.IssuedReport;
import org.hedui.report.IssuedReports;
import org.hedui.review.Determination;
import org.hedui.review.Determinations;
import org.hedui.survey.Survey;
import org.hedui.survey.SurveyDuty;
import org.hedui.survey.Surveys;

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
            List<PaperReview> reviews,
            Optional<CheckRun> check,
            List<Survey> surveys,
            Optional<StoredAssessment> assessment,
            Optional<Determination> determination,
            Optional<IssuedReport> report,
            Optional<ArchiveFile> archive) {}

    private final CasePapers papers;
    private final PaperReviews reviews;
    private final CheckRuns checks;
    private final Surveys surveys;
    private final Assessments assessments;
    private final Determinations determinations;
    private final IssuedReports reports;
    private final ArchiveFiles archive;

    @Inject
    public CaseRecords(
            CasePapers papers,
            PaperReviews reviews,
            CheckRuns checks,
            Surveys surveys,
            Assessments assessments,
            Determinations determinations,
            IssuedReports reports,
            ArchiveFiles archive) {
        this.papers = papers;
        this.reviews = reviews;
        this.checks = checks;
        this.surveys = surveys;
        this.assessments = assessments;
        this.determinations = determinations;
        this.reports = reports;
        this.archive = archive;
    }

    /** One statement for the papers, and at most one for each later stage the case has reached. */
    Standing of(CaseNumber number, CaseStatus status) {
        PapersOnFile.Newest onFile = papers.of(number);
        Declaration declaration = onFile.declaration();
        if (status == CaseStatus.DECLARED) {
            return new Standing(
                    declaration,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        var authorization =
                onFile.authorization().filter(letter -> letter.declarationVersion() == declaration.version());
        var entrustment = onFile.entrustment()
                .filter(letter -> authorization.isPresent()
                        && letter.authorizationNumber()
                                .equals(authorization.get().number()));
        var check = checks.latest(number)
                .filter(run -> authorization.isPresent()
                        && run.authorizationNumber().equals(authorization.get().number()));
        List<Survey> held =
                check.map(run -> SurveyDuty.of(surveys.of(number), run.check())).orElse(List.of());
        var assessment = assessments
                .latest(number)
                .filter(computed ->
                        check.isPresent() && computed.run().equals(check.get().id()))
                .filter(computed ->
                        held.stream().noneMatch(survey -> survey.recordedAt().isAfter(computed.assessedAt())));
        var determination = assessment.flatMap(computed -> determinations.of(computed.id()));
        var report = determination.isEmpty() ? Optional.<IssuedReport>empty() : reports.latest(number);
        return new Standing(
                declaration,
                authorization,
                entrustment,
                entrustment.map(letter -> reviews.of(letter.number())).orElse(List.of()),
                check,
                held,
                assessment,
                determination,
                report,
                status == CaseStatus.ARCHIVED ? archive.of(number) : Optional.empty());
    }
}
