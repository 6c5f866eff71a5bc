package org.hedui.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedui.casefile.CaseStatus.APPROVAL_REVIEW;
import static org.hedui.casefile.CaseStatus.ARCHIVED;
import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.CANCELLED;
import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.DELIVERED;
import static org.hedui.casefile.CaseStatus.DEPARTMENT_CHECK;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;
import static org.hedui.casefile.CaseStatus.REPORTED;
import static org.hedui.casefile.CaseStatus.RETURNED;
import static org.hedui.casefile.CaseStatus.SURVEY;
import static org.hedui.casefile.CaseStatus.SYSTEM_CHECK;

import java.util.Set;
import org.hedui.kernel.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseEventTest {
    private static final CaseNumber SUBJECT = new CaseNumber("220422-20260301-00007");

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void nothingIsAskedBeforeTheCentreHasAcceptedTheEntrustment(CaseStatus current) {
        passesOnlyFrom(Set.of(SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED), CaseEvent.CHECK, current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void anEntrustmentFollowsAnAuthorizationOrAReturn(CaseStatus current) {
        passesOnlyFrom(Set.of(AUTHORIZED, RETURNED), CaseEvent.ENTRUST, current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aReportIsIssuedOnlyAfterTheCommittee(CaseStatus current) {
        passesOnlyFrom(Set.of(COMMITTEE), CaseEvent.REPORT, current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void theApplicantMayGiveUpUntilThereIsAReport(CaseStatus current) {
        passesOnlyFrom(
                Set.of(
                        DECLARED,
                        AUTHORIZED,
                        ENTRUSTED,
                        APPROVAL_REVIEW,
                        RETURNED,
                        SYSTEM_CHECK,
                        DEPARTMENT_CHECK,
                        SURVEY,
                        COMPUTED,
                        COMMITTEE),
                CaseEvent.CANCEL,
                current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aDepartmentIsAskedByLetterDuringTheCheck(CaseStatus current) {
        passesOnlyFrom(Set.of(SYSTEM_CHECK, DEPARTMENT_CHECK), CaseEvent.ASK_DEPARTMENT, current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void anAnswerToALetterIsTakenUntilTheCommitteeSits(CaseStatus current) {
        passesOnlyFrom(Set.of(SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED), CaseEvent.DEPARTMENT_REPLY, current);
    }

    @ParameterizedTest
    @EnumSource(CaseEvent.class)
    void whatIsOverStaysOver(CaseEvent event) {
        assertThat(event.from()).doesNotContain(ARCHIVED, CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void theTimeLimitIsExtendedWhileItRunsAndMovesNothing(CaseStatus current) {
        passesOnlyFrom(
                Set.of(ENTRUSTED, APPROVAL_REVIEW, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED, COMMITTEE),
                CaseEvent.EXTEND,
                current);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aCaseIsFiledOnceItsReportWasDelivered(CaseStatus current) {
        passesOnlyFrom(Set.of(DELIVERED), CaseEvent.ARCHIVE, current);
    }

    @Test
    void theRefusalTellsWhatStandsInTheWay() {
        assertThatThrownBy(() -> CaseEvent.DELIVER.after(SUBJECT, DECLARED))
                .isInstanceOf(IllegalCaseTransition.class)
                .hasMessage("HEDUI-CASE-001: DELIVER needs case 220422-20260301-00007 to be one of [" + REPORTED
                        + "], but it is DECLARED. Nothing was changed; reload the case.");
    }

    private static void passesOnlyFrom(Set<CaseStatus> allowed, CaseEvent event, CaseStatus current) {
        if (allowed.contains(current)) {
            assertThat(event.after(SUBJECT, current)).isEqualTo(event.to().orElse(current));
        } else {
            assertThatThrownBy(() -> event.after(SUBJECT, current)).isInstanceOf(IllegalCaseTransition.class);
        }
    }
}
