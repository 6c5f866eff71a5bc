package org.hedui.survey;

import java.util.List;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.WorkflowSettings;

/** Whether a survey belongs to the way of a case here (S1-13), and whether it was held. */
public final class SurveyDuty {
    private SurveyDuty() {}

    /** Those that supplement this check, the oldest first. */
    public static List<Survey> of(List<Survey> surveys, UUID run) {
        return surveys.stream().filter(survey -> survey.run().equals(run)).toList();
    }

    /** @throws VerificationException HEDUI-SURVEY-002 where no surveys are held */
    public static void requireAllowed(WorkflowSettings workflow) {
        if (workflow.survey() == WorkflowSettings.Survey.NONE) {
            throw new VerificationException("HEDUI-SURVEY-002", "here no surveys are held");
        }
    }

    /** @throws VerificationException HEDUI-SURVEY-001 where a survey is required and this check has none */
    public static void requireHeld(WorkflowSettings workflow, List<Survey> ofThisCheck, CaseNumber number) {
        if (isMissing(workflow, ofThisCheck)) {
            throw new VerificationException(
                    "HEDUI-SURVEY-001", "the survey of case %s is not on record".formatted(number), number);
        }
    }

    public static boolean isMissing(WorkflowSettings workflow, List<Survey> ofThisCheck) {
        return workflow.survey() == WorkflowSettings.Survey.REQUIRED && ofThisCheck.isEmpty();
    }
}
