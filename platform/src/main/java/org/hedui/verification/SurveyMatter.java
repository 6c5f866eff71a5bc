package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hedui.derivation.Assessments;
import org.hedui.derivation.StoredAssessment;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.WorkflowSettings;

/** What a survey supplements: the check that stands under the household's consent, and the assessment that left doubts. */
@Dependent
public class SurveyMatter {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final CheckRuns checks;
    private final Assessments assessments;

    @Inject
    public SurveyMatter(
            CaseProgress progress, CasePapers papers, CaseTerms terms, CheckRuns checks, Assessments assessments) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.checks = checks;
        this.assessments = assessments;
    }

    WorkflowSettings workflow() {
        return terms.tenant().workflow();
    }

    /**
     * The check that a survey held on {@code day} supplements.
     *
     * @throws VerificationException HEDUI-CASE-009 before the first check, HEDUI-SURVEY-004 for a day to come,
     *     HEDUI-SURVEY-005 for one before the household consented, and what stands against the papers
     */
    UUID requireRun(CaseNumber number, LocalDate day) {
        LocalDate today = progress.today();
        PapersOnFile.Newest onFile = papers.of(number);
        CasePapers.grant(onFile, number, today);
        LocalDate consented = CasePapers.signed(onFile, number).signedOn();
        if (day.isAfter(today)) {
            throw new VerificationException("HEDUI-SURVEY-004", "%s is still to come".formatted(day), day);
        }
        if (day.isBefore(consented)) {
            throw new VerificationException(
                    "HEDUI-SURVEY-005",
                    "held on %s, before the household consented on %s".formatted(day, consented),
                    day,
                    consented);
        }
        return standing(number)
                .map(CheckRun::check)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASE-009", "case %s was not checked yet".formatted(number), number));
    }

    /** The newest assessment of the check that stands, whether or not a survey came after it. */
    Optional<StoredAssessment> doubtful(CaseNumber number) {
        return standing(number)
                .flatMap(run -> assessments
                        .latest(number)
                        .filter(computed -> computed.run().equals(run.id())));
    }

    private Optional<CheckRun> standing(CaseNumber number) {
        String authorization = CasePapers.signed(papers.of(number), number).number();
        return checks.latest(number).filter(run -> run.authorizationNumber().equals(authorization));
    }
}
