package org.hedui.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey is put on record once; the tenant's own login can neither change nor remove it. */
class SurveysIT {
    private static final TenantId WULATEZHONG = new TenantId("wulatezhong");
    private static final CaseNumber CASE = new CaseNumber("150824-20260301-00001");
    private static final CaseNumber TOUCHED = new CaseNumber("150824-20260301-00002");
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID OTHER_RUN = UUID.randomUUID();

    private static final JdbcUnitOfWork UNIT_OF_WORK =
            TestDatabase.with("wulatezhong").unitOfWork();
    private final Surveys surveys = new Surveys(UNIT_OF_WORK);

    @BeforeAll
    static void twoCasesStandChecked() {
        inTenant(statement -> {
            checked(statement, CASE, RUN);
            checked(statement, TOUCHED, OTHER_RUN);
        });
    }

    @Test
    void whatIsReadIsWhatWasPutOnRecordTheOldestFirst() {
        Survey first = survey(CASE, RUN, 1, "2026-03-04T08:00:00Z");
        Survey second = survey(CASE, RUN, 2, "2026-03-05T08:00:00.123456Z");
        UNIT_OF_WORK.inTenant(WULATEZHONG, () -> {
            surveys.add(second);
            surveys.add(first);
            return true;
        });
        List<Survey> read = UNIT_OF_WORK.inTenant(WULATEZHONG, () -> surveys.of(CASE));
        assertThat(read).containsExactly(first, second);
        assertThat(SurveyDuty.of(read, RUN)).hasSize(2);
        assertThat(SurveyDuty.of(read, UUID.randomUUID())).isEmpty();
        for (String change : List.of("update survey set digest = 'x'", "delete from survey")) {
            assertThatThrownBy(() -> inTenant(statement -> statement.execute(change)))
                    .as(change)
                    .hasMessageContaining("permission denied for table survey");
        }
    }

    @Test
    void aSurveyThatWasChangedBehindTheApplicationIsNotBelieved() throws SQLException {
        UNIT_OF_WORK.inTenant(WULATEZHONG, () -> {
            surveys.add(survey(TOUCHED, OTHER_RUN, 1, "2026-03-04T08:00:00Z"));
            return true;
        });
        try (var owner = TestDatabase.with("wulatezhong").asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute("update t_wulatezhong.survey set content = jsonb_set(content, '{findings}', '\"一切正常\"')"
                    + " where case_number = '" + TOUCHED + "'");
        }
        assertThatThrownBy(() -> UNIT_OF_WORK.inTenant(WULATEZHONG, () -> surveys.of(TOUCHED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TOUCHED + "-S01");
    }

    private interface Deed {
        void on(Statement statement) throws SQLException;
    }

    private static void inTenant(Deed deed) {
        UNIT_OF_WORK.inTenant(WULATEZHONG, () -> {
            try (Statement statement = UNIT_OF_WORK.current().createStatement()) {
                deed.on(statement);
                return true;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    /** As much of a case as a survey needs to belong to. */
    private static void checked(Statement statement, CaseNumber number, UUID run) throws SQLException {
        statement.execute("""
                insert into verification_case (number, version, status, scheme, area, township, applicant_name,
                    applicant_id, persons, declared_at, declared_by, declared_by_name, status_since, steps, entered_by,
                    extensions)
                values ('%1$s', 0, 'SYSTEM_CHECK', 'dibao', 'RURAL', '海流图镇', '甲', '11010519491231002X', 1, now(),
                    'u-1', '乙', now(), 1, '{u-1}', 0);
                insert into declaration (case_number, version, content, digest, declared_at, declared_by)
                values ('%1$s', 1, '{}', 'd', now(), 'u-1');
                insert into authorization_letter (number, case_number, declaration_version, content, digest, valid_until,
                    scan, recorded_at, recorded_by)
                values ('%1$s-A01', '%1$s', 1, '{}', 'd', date '2026-09-01', gen_random_uuid(), now(), 'u-1');
                insert into check_run (id, case_number, authorization_number, started_at, started_by)
                values ('%2$s', '%1$s', '%1$s-A01', now(), 'u-2')""".formatted(number, run));
    }

    private static Survey survey(CaseNumber number, UUID run, int running, String at) {
        return new Survey(
                "%s-S%02d".formatted(number, running),
                number,
                run,
                Way.NEIGHBOURS,
                LocalDate.of(2026, 3, 4),
                "乌拉特中旗海流图镇",
                List.of(new Investigator("苏日娜", Optional.of("u-3")), new Investigator("包志远", Optional.empty())),
                List.of(new Interviewee("巴特尔", "邻居")),
                List.of(new Observation("work", "务工情况", "")),
                "邻居称男主人常年在外务工",
                List.of(),
                new SideSignature(false, "邻居不愿签名"),
                new SideSignature(true, ""),
                UUID.randomUUID(),
                Instant.parse(at),
                "u-3",
                "苏日娜");
    }
}
