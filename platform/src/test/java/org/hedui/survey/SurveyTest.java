package org.hedui.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.WorkflowSettings;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final CaseNumber CASE = new CaseNumber("150822-20260301-00007");
    private static final UUID RUN = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final Content CONTENT = new Content(Path.of("../tenants/src/main/content"));

    @Test
    void twoDifferentPeopleHoldASurvey() {
        assertThat(survey(Way.HOME_VISIT, "砖房", "苏日娜", "包志远").investigators()).hasSize(2);
        refused("HEDUI-SURVEY-003", () -> survey(Way.HOME_VISIT, "砖房", "苏日娜"));
        refused("HEDUI-SURVEY-003", () -> survey(Way.HOME_VISIT, "砖房", "苏日娜", " 苏日娜 "));
        refused("HEDUI-SURVEY-003", () -> survey(Way.HOME_VISIT, "砖房", "苏日娜", "包志远", "包志远"));
        refused("HEDUI-SURVEY-003", () -> survey(Way.HOME_VISIT, "砖房", "苏日娜", ""));
    }

    @Test
    void aHomeVisitLeavesNoPointOpenAndALetterMay() {
        refused("HEDUI-SURVEY-007", () -> survey(Way.HOME_VISIT, " ", "苏日娜", "包志远"));
        assertThat(survey(Way.LETTER, "", "苏日娜", "包志远").observations().get(0).seen())
                .isEmpty();
    }

    @Test
    void whoDoesNotSignSaysWhy() {
        refused("HEDUI-SURVEY-006", () -> new SideSignature(false, "  "));
        assertThat(new SideSignature(false, " 不识字，按指印也不愿意 ").refusal()).isEqualTo("不识字，按指印也不愿意");
        assertThat(new SideSignature(true, "left over from the form").refusal()).isEmpty();
    }

    @Test
    void anAnswerToADoubtAndANameNeedTheirWords() {
        refused("HEDUI-SURVEY-010", () -> new DoubtAnswer(RUN, "d", "疑点", Verdict.REFUTED, " "));
        refused("HEDUI-SURVEY-009", () -> new Interviewee("巴特尔", " "));
    }

    @Test
    void theDigestIsOfEverythingItSaysAndSurvivesBeingStored() {
        Survey one = survey(Way.HOME_VISIT, "砖房", "苏日娜", "包志远");
        assertThat(Canonical.read(Canonical.write(one), Survey.class)).isEqualTo(one);
        assertThat(Canonical.read(Canonical.write(one), Survey.class).digest()).isEqualTo(one.digest());
        assertThat(survey(Way.HOME_VISIT, "土房", "苏日娜", "包志远").digest()).isNotEqualTo(one.digest());
    }

    @Test
    void whereASurveyIsRequiredNothingIsComputedBeforeThisCheckHasOne() {
        WorkflowSettings bayannur = workflow("bayannur");
        Survey held = survey(Way.HOME_VISIT, "砖房", "苏日娜", "包志远");
        refused("HEDUI-SURVEY-001", () -> SurveyDuty.requireHeld(bayannur, List.of(), CASE));
        SurveyDuty.requireHeld(bayannur, SurveyDuty.of(List.of(held), RUN), CASE);
        refused(
                "HEDUI-SURVEY-001",
                () -> SurveyDuty.requireHeld(bayannur, SurveyDuty.of(List.of(held), UUID.randomUUID()), CASE));
    }

    @Test
    void whereNoSurveysAreHeldNoneIsTakenAndNoneIsMissed() {
        WorkflowSettings shashi = workflow("shashi");
        refused("HEDUI-SURVEY-002", () -> SurveyDuty.requireAllowed(shashi));
        SurveyDuty.requireHeld(shashi, List.of(), CASE);
    }

    @Test
    void whereASurveyIsOptionalItIsTakenAndNotMissed() {
        WorkflowSettings province = workflow("demoprovince");
        SurveyDuty.requireAllowed(province);
        SurveyDuty.requireHeld(province, List.of(), CASE);
        assertThat(province.surveyPoints()).isNotEmpty();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessageStartingWith(code);
    }

    private static WorkflowSettings workflow(String tenant) {
        return TenantSettings.of(CONTENT, new TenantId(tenant)).workflow();
    }

    private static Survey survey(Way way, String seen, String... names) {
        return new Survey(
                CASE + "-S01",
                CASE,
                RUN,
                way,
                LocalDate.of(2026, 3, 4),
                "磴口县巴彦高勒镇",
                List.of(names).stream()
                        .map(name -> new Investigator(name, Optional.empty()))
                        .toList(),
                List.of(new Interviewee("巴特尔", "邻居")),
                List.of(new Observation("dwelling", "住房状况", seen)),
                "与申报一致",
                List.of(new DoubtAnswer(RUN, "guomi:00", "车辆称报废", Verdict.CONFIRMED, "现场未见车辆")),
                new SideSignature(true, ""),
                new SideSignature(true, ""),
                UUID.fromString("00000000-0000-0000-0000-000000000009"),
                Instant.parse("2026-03-04T08:00:00Z"),
                "user-3",
                "苏日娜");
    }
}
