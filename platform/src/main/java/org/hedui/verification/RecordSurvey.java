package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.derivation.StoredAssessment;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.CaseNumber;
import org.hedui.survey.Survey;
import org.hedui.survey.SurveyDuty;
import org.hedui.survey.Surveys;
import org.hedui.tenancy.WorkflowSettings.ChecklistPoint;

/**
 * Puts on file what investigators saw of a household (社会调查, S1-06 c, S1-13): a supplement to what the departments
 * answered. It changes no figure; an earlier computation no longer stands, and the committee reads it with the new one.
 */
@UseCase
public class RecordSurvey {
    /**
     * What a survey of this case has to speak of.
     *
     * @param points of the tenant's list
     * @param doubts of the newest assessment of this check; none if there was no assessment
     */
    public record Questions(List<ChecklistPoint> points, List<String> doubts) {}

    private final CaseProgress progress;
    private final SurveyMatter matter;
    private final Surveys surveys;
    private final SealedDocuments documents;
    private final AuditTrail audit;

    @Inject
    public RecordSurvey(
            CaseProgress progress, SurveyMatter matter, Surveys surveys, SealedDocuments documents, AuditTrail audit) {
        this.progress = progress;
        this.matter = matter;
        this.surveys = surveys;
        this.documents = documents;
        this.audit = audit;
    }

    /** What the form asks. Doubts speak of the household, so that opening it is on record. */
    @Requires(Permission.INVESTIGATE)
    public Questions open(CaseNumber number) {
        SurveyDuty.requireAllowed(matter.workflow());
        List<String> doubts = matter.doubtful(number)
                .map(assessment -> SurveyAnswers.doubts(assessment.result()))
                .orElse(List.of());
        audit.append(AuditFact.of(new Deed("open-survey-form"), number, "survey", "survey")
                .withDetails(Map.of("doubts", Integer.toString(doubts.size()))));
        return new Questions(matter.workflow().surveyPoints(), doubts);
    }

    /**
     * Who entered the case does not investigate it (S1-08), and without a consent that holds nobody is visited (S3-02).
     *
     * @param scan of the signed paper: PDF, JPEG or PNG
     * @throws org.hedui.kernel.VerificationException HEDUI-SURVEY-002 where no surveys are held, -003 to -010 for what
     *     the form lacks, -004 and -005 if its day cannot be
     */
    @Requires(Permission.INVESTIGATE)
    public void record(CaseNumber number, SurveyForm form, Upload scan) {
        SurveyDuty.requireAllowed(matter.workflow());
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        progress.advance(subject, CaseEvent.INVESTIGATE, "");
        UUID run = matter.requireRun(number, form.heldOn());
        Optional<StoredAssessment> earlier = matter.doubtful(number);
        UUID sealed = documents.store(new FileGuard(GuardLimits.DEFAULTS).document(scan.file(), scan.name()), "survey");
        Survey survey = new Survey(
                "%s-S%02d".formatted(number, surveys.of(number).size() + 1),
                number,
                run,
                form.way(),
                form.heldOn(),
                form.place(),
                SurveyAnswers.investigators(form, CurrentActor.require()),
                form.interviewees(),
                SurveyAnswers.observations(form, matter.workflow().surveyPoints()),
                form.findings(),
                SurveyAnswers.toDoubts(form, earlier),
                form.household(),
                form.team(),
                sealed,
                progress.now(),
                CurrentActor.require().userId(),
                CurrentActor.require().name());
        surveys.add(survey);
        subject.concluded(null);
        audit.append(AuditFact.of(Deed.of(RecordSurvey.class), number, survey.number(), subject.scheme())
                .withFields(List.of("name", "relation", "scan"))
                .withDetails(Map.of("check", run.toString(), "digest", survey.digest())));
    }
}
