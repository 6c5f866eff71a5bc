package org.hedui.verification;

import org.hedui.report.SurveyPart;
import org.hedui.survey.Investigator;
import org.hedui.survey.SideSignature;
import org.hedui.survey.Survey;

/** A survey in the report's words; nothing in it is judged here. */
final class ReportSurveys {
    private ReportSurveys() {}

    static SurveyPart part(Survey survey) {
        return new SurveyPart(
                survey.number(),
                survey.way().chinese(),
                survey.heldOn(),
                survey.place(),
                survey.investigators().stream().map(Investigator::name).toList(),
                survey.interviewees().stream()
                        .map(person -> person.name() + "(" + person.relation() + ")")
                        .toList(),
                survey.observations().stream()
                        .map(point -> new SurveyPart.Seen(point.text(), point.seen()))
                        .toList(),
                survey.findings(),
                survey.answers().stream()
                        .map(answer -> new SurveyPart.Answered(
                                answer.doubt(), answer.verdict().chinese(), answer.reason()))
                        .toList(),
                signed(survey.household()),
                signed(survey.team()),
                survey.digest());
    }

    private static String signed(SideSignature side) {
        return side.signed() ? "已签名" : "未签名:" + side.refusal();
    }
}
