package org.hedui.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hedui.survey.Interviewee;
import org.hedui.survey.SideSignature;
import org.hedui.survey.Verdict;
import org.hedui.survey.Way;

/**
 * What was written down on the spot; {@link RecordSurvey} makes a survey of it.
 *
 * @param investigators names as signed on the paper
 * @param seen by the id of the tenant's point
 * @param answers in the order of the doubts that {@link RecordSurvey#open} names
 */
public record SurveyForm(
        Way way,
        LocalDate heldOn,
        String place,
        List<String> investigators,
        List<Interviewee> interviewees,
        Map<String, String> seen,
        String findings,
        List<Answer> answers,
        SideSignature household,
        SideSignature team) {
    /** Of one doubt. */
    public record Answer(Verdict verdict, String reason) {}

    public SurveyForm {
        investigators = List.copyOf(investigators);
        interviewees = List.copyOf(interviewees);
        seen = Map.copyOf(seen);
        answers = List.copyOf(answers);
    }
}
