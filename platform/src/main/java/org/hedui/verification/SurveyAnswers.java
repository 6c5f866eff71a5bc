package org.hedui.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.access.Actor;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.StoredAssessment;
import org.hedui.derivation.Suspicion;
import org.hedui.kernel.VerificationException;
import org.hedui.survey.DoubtAnswer;
import org.hedui.survey.Investigator;
import org.hedui.survey.Observation;
import org.hedui.tenancy.WorkflowSettings.ChecklistPoint;

/** Lays what a form says beside what was asked. */
final class SurveyAnswers {
    private SurveyAnswers() {}

    static List<String> doubts(Assessment result) {
        return result.suspicions().stream().map(Suspicion::sentence).toList();
    }

    /** The one who puts the survey on record is known by account, the others by their names on the paper. */
    static List<Investigator> investigators(SurveyForm form, Actor recorder) {
        return form.investigators().stream()
                .map(String::strip)
                .map(name -> new Investigator(
                        name, Optional.of(recorder.userId()).filter(account -> name.equals(recorder.name()))))
                .toList();
    }

    static List<Observation> observations(SurveyForm form, List<ChecklistPoint> points) {
        return points.stream()
                .map(point ->
                        new Observation(point.id(), point.text(), form.seen().getOrDefault(point.id(), "")))
                .toList();
    }

    /** @throws VerificationException HEDUI-SURVEY-012 if a doubt is left without an answer, or there is one too many */
    static List<DoubtAnswer> toDoubts(SurveyForm form, Optional<StoredAssessment> earlier) {
        List<String> doubts =
                earlier.map(assessment -> doubts(assessment.result())).orElse(List.of());
        if (form.answers().size() != doubts.size()) {
            throw new VerificationException(
                    "HEDUI-SURVEY-012",
                    "%d of %d doubts are answered".formatted(form.answers().size(), doubts.size()),
                    form.answers().size(),
                    doubts.size());
        }
        List<DoubtAnswer> answers = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            StoredAssessment about = earlier.orElseThrow();
            SurveyForm.Answer said = form.answers().get(i);
            answers.add(
                    new DoubtAnswer(about.id(), about.result().digest(), doubts.get(i), said.verdict(), said.reason()));
        }
        return answers;
    }
}
