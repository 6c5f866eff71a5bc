package org.hedui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hedui.access.Actor;
import org.hedui.access.Permission;
import org.hedui.access.PermissionDenied;
import org.hedui.access.Role;
import org.hedui.crypto.DamagedItem;
import org.hedui.department.Delivery;
import org.hedui.department.Fault;
import org.hedui.department.MendRefused;
import org.hedui.department.MendableRow;
import org.hedui.department.QuarantineFilter;
import org.hedui.department.QuarantinedValue;
import org.hedui.department.RowDeed;
import org.hedui.department.RowId;
import org.hedui.department.RowState;
import org.hedui.department.RowStep;
import org.hedui.department.SetAsideRow;
import org.hedui.house.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that was set aside is mended, released by somebody else, and found; nothing of it is lost or altered. */
class MendedRowsIT {
    private static final String HEADER = "姓名,公民身份号码,待遇类型,月待遇金额,首发月份,备注\n";
    private static final String GOOD = "张三,220422196203051237,城乡居民,160.50,202204,\n";
    private static final String LI_SI = "11010519491231002X";
    private static final String MENDED = "按参保登记表更正";
    private static final Map<String, String> RIGHT = Map.of("公民身份号码", LI_SI, "月待遇金额", "1,310.20");

    @TempDir
    Path folder;

    private DeliveryDesk desk;
    private MendingDesk mending;
    private Delivery delivery;
    private RowId liSi;
    private Actor officer;
    private Actor other;
    private Actor checker;

    /** Twenty good rows, and three to mend: rows 22, 23 and 24. */
    @BeforeEach
    void aDeliveryWithThreeFaultyRows() throws Exception {
        desk = new DeliveryDesk("wulatezhong", folder);
        mending = new MendingDesk(desk);
        superuser("truncate t_wulatezhong.delivery, t_wulatezhong.department_record cascade");
        delivery = desk.bring(
                "pension",
                DeliveryDesk.FEBRUARY,
                HEADER + GOOD.repeat(30) + "李四,2.20422E+17,城乡居民,-1,202204,见登记表\n"
                        + "王五,440524188001010014,农民,200,202201,\n"
                        + "赵六,440524188001010014,城乡居民,200,202213,,错列\n合计,33行\n");
        liSi = new RowId(delivery.id(), 32);
        officer = mending.person("u-7", Role.DATA_OFFICER);
        other = mending.person("u-8", Role.DATA_OFFICER);
        checker = mending.person("u-9", Role.CHECKING_OFFICER);
    }

    @Test
    void nothingIsLostRowsTakenAndRowsSetAsideAreTheRowsOfTheFile() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        mending.release(checker, liSi, 1);
        mending.reject(officer, new RowId(delivery.id(), 34), 0, "错列，已请社保局重报");
        long taken = desk.count("select count(*) from department_record where delivery_id = '" + delivery.id() + "'");
        assertThat(taken).isEqualTo(30);
        assertThat(delivery.rows()).isEqualTo(33);
        assertThat(delivery.quarantined()).isEqualTo(3);
        assertThat(mending.tally(delivery.id()).counts())
                .isEqualTo(Map.of(
                        RowState.NOT_KEPT, 0L,
                        RowState.WAITING, 1L,
                        RowState.MENDED, 0L,
                        RowState.RELEASED, 1L,
                        RowState.REJECTED, 1L));
        assertThat(taken + mending.tally(delivery.id()).total()).isEqualTo(delivery.rows());
        assertThat(desk.count("select count(*) from released_record")).isEqualTo(1);
    }

    @Test
    void aRowIsKeptWholeWithTheCellsNobodyAskedForToo() throws Exception {
        MendableRow row = mending.open(officer, liSi);
        assertThat(row.delivered().columns()).containsExactly("姓名", "公民身份号码", "待遇类型", "月待遇金额", "首发月份", "第6列");
        assertThat(row.delivered().cells())
                .extracting(cell -> cell.text())
                .containsExactly("李四", "2.20422E+17", "城乡居民", "-1", "202204", "见登记表");
        assertThat(mending.open(officer, new RowId(delivery.id(), 34))
                        .delivered()
                        .text("第7列"))
                .isEqualTo("错列");
        assertThat(row.mendable()).containsExactlyInAnyOrder("公民身份号码", "月待遇金额");
        assertThat(row.state()).isEqualTo(RowState.WAITING);
    }

    @Test
    void whatIsTypedIsCheckedByTheRulesOfTheImport() throws Exception {
        MendableRow row = mending.open(officer, liSi);
        assertThat(row.faults(Map.of()))
                .extracting(QuarantinedValue::fault)
                .containsExactly(Fault.DIGITS_LOST, Fault.NEGATIVE);
        assertThat(row.faults(Map.of("公民身份号码", "110105194912310021")))
                .extracting(QuarantinedValue::fault)
                .containsExactly(Fault.NOT_AN_ID, Fault.NEGATIVE);
        assertThat(row.faults(RIGHT)).isEmpty();
        assertThat(row.steps()).hasSize(1);
    }

    @Test
    void aMendedRowCountsOnlyWhenSomebodyElseHasReleasedIt() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        assertThat(desk.find(LI_SI, "pension")).isEmpty();
        mending.release(checker, liSi, 1);
        assertThat(desk.find(LI_SI, "pension")).singleElement().satisfies(record -> {
            assertThat(record.delivery()).isEqualTo(delivery.id());
            assertThat(record.rowNumber()).isEqualTo(32);
            assertThat(record.personName().value()).isEqualTo("李四");
            assertThat(record.fields())
                    .isEqualTo(Map.of("待遇类型", "城乡居民", "月待遇金额", new BigDecimal("1310.20"), "首发月份", "2022-04"));
            List<RowStep> steps = mending.openToRelease(checker, liSi).steps();
            assertThat(record.rawRowHash()).isEqualTo(steps.get(0).rowHash());
            assertThat(record.mending()).contains("1 " + steps.get(1).rowHash());
        });
        assertThat(desk.find("220422196203051237", "pension"))
                .hasSize(30)
                .allSatisfy(record -> assertThat(record.mending()).isEmpty());
    }

    @Test
    void whoMendedDoesNotReleaseWhateverOfficesTheyHold() throws Exception {
        Actor both = mending.person("u-10", Role.DATA_OFFICER, Role.CHECKING_OFFICER);
        mending.mend(both, liSi, 0, RIGHT, MENDED);
        refused(() -> mending.release(both, liSi, 1), "HEDUI-MEND-008");
        // A later hand of somebody else does not wash the first one's clean.
        mending.mend(officer, liSi, 1, Map.of("月待遇金额", "1310.30"), "复核登记表");
        refused(() -> mending.release(both, liSi, 2), "HEDUI-MEND-008");
        assertThatThrownBy(() -> mending.release(officer, liSi, 2)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> mending.mend(checker, liSi, 2, RIGHT, MENDED)).isInstanceOf(PermissionDenied.class);
        assertThat(desk.count("select count(*) from released_record")).isZero();
        mending.release(checker, liSi, 2);
        assertThat(desk.find(LI_SI, "pension")).hasSize(1);
    }

    @Test
    void noRoleBothMendsAndReleases() {
        for (Role role : Role.values()) {
            assertThat(role.permissions())
                    .as(role.name())
                    .satisfies(held -> assertThat(
                                    held.contains(Permission.MEND_RECORD) && held.contains(Permission.RELEASE_RECORD))
                            .isFalse());
        }
    }

    @Test
    void aRowWithFaultsLeftIsNotReleased() throws Exception {
        mending.mend(officer, liSi, 0, Map.of("公民身份号码", LI_SI), MENDED);
        assertThat(mending.open(officer, liSi).state()).isEqualTo(RowState.WAITING);
        assertThat(mending.open(officer, liSi).last().faults()).isEqualTo(1);
        refused(() -> mending.release(checker, liSi, 1), "HEDUI-MEND-007");
        refused(() -> mending.release(checker, new RowId(delivery.id(), 33), 0), "HEDUI-MEND-007");
    }

    @Test
    void aRowIsReleasedOnceAndThenLeftAlone() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        mending.release(checker, liSi, 1);
        Actor second = mending.person("u-11", Role.CHECKING_OFFICER);
        refused(() -> mending.release(second, liSi, 1), "HEDUI-MEND-004");
        refused(() -> mending.release(second, liSi, 2), "HEDUI-MEND-005");
        refused(() -> mending.mend(officer, liSi, 2, Map.of("月待遇金额", "9"), MENDED), "HEDUI-MEND-005");
        refused(() -> mending.undo(officer, liSi, 2, "想改"), "HEDUI-MEND-005");
        refused(() -> mending.reject(officer, liSi, 2, "想改"), "HEDUI-MEND-005");
        assertThat(desk.find(LI_SI, "pension")).hasSize(1);
    }

    @Test
    void ofTwoWhoMendAtTheSameTimeOneIsToldToLookAgain() throws Exception {
        List<Throwable> failures = atOnce(
                () -> mending.mend(officer, liSi, 0, RIGHT, "甲"), () -> mending.mend(other, liSi, 0, RIGHT, "乙"));
        assertThat(failures)
                .singleElement()
                .satisfies(late ->
                        assertThat(late).isInstanceOf(MendRefused.class).hasMessageStartingWith("HEDUI-MEND-004"));
        assertThat(mending.open(officer, liSi).steps()).hasSize(2);
    }

    @Test
    void ofTwoWhoReleaseAtTheSameTimeOneDoesAndTheRowCountsOnce() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        Actor second = mending.person("u-11", Role.CHECKING_OFFICER);
        assertThat(atOnce(() -> mending.release(checker, liSi, 1), () -> mending.release(second, liSi, 1)))
                .singleElement()
                .satisfies(late -> assertThat(late).hasMessageStartingWith("HEDUI-MEND-004"));
        assertThat(desk.find(LI_SI, "pension")).hasSize(1);
    }

    @Test
    void theHistoryTellsWhoWhenWhatBeforeWhatAfterAndWhy() throws Exception {
        mending.mend(officer, liSi, 0, Map.of("月待遇金额", "1310.20"), MENDED);
        mending.mend(other, liSi, 1, Map.of("公民身份号码", LI_SI), "身份证复印件");
        mending.sendBack(checker, liSi, 2, "复印件看不清");
        MendableRow row = mending.open(officer, liSi);
        assertThat(row.steps())
                .extracting(RowStep::deed)
                .containsExactly(RowDeed.SET_ASIDE, RowDeed.MEND, RowDeed.MEND, RowDeed.UNDO);
        assertThat(row.steps()).extracting(step -> step.by().userId()).containsExactly("u-7", "u-7", "u-8", "u-9");
        assertThat(row.steps()).extracting(RowStep::reason).containsExactly("", MENDED, "身份证复印件", "复印件看不清");
        assertThat(row.steps()).allSatisfy(step -> assertThat(step.at()).isEqualTo(DeliveryDesk.CLOCK.instant()));
        assertThat(row.steps())
                .extracting(step -> row.after(step).text("公民身份号码"))
                .containsExactly("2.20422E+17", "2.20422E+17", LI_SI, "2.20422E+17");
        assertThat(row.state()).isEqualTo(RowState.WAITING);
        mending.undo(other, liSi, 3, "从头来");
        assertThat(mending.open(officer, liSi).current()).isEqualTo(row.delivered());
        refused(() -> mending.undo(other, liSi, 4, "再退"), "HEDUI-MEND-005");
    }

    @Test
    void aRejectionHasAReasonAndCanBeTakenBack() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        refused(() -> mending.reject(officer, liSi, 1, "  "), "HEDUI-MEND-001");
        mending.reject(officer, liSi, 1, "重复上报");
        refused(() -> mending.release(checker, liSi, 2), "HEDUI-MEND-005");
        refused(() -> mending.sendBack(checker, liSi, 2, "不同意"), "HEDUI-MEND-005");
        mending.undo(officer, liSi, 2, "并未重复");
        assertThat(mending.open(officer, liSi).state()).isEqualTo(RowState.MENDED);
        mending.release(checker, liSi, 3);
        assertThat(desk.find(LI_SI, "pension")).hasSize(1);
    }

    @Test
    void onlyWhatWasFaultyMayBeChangedAndSomethingMustDiffer() throws Exception {
        refused(() -> mending.mend(officer, liSi, 0, Map.of("姓名", "李四四"), MENDED), "HEDUI-MEND-006");
        refused(() -> mending.mend(officer, liSi, 0, Map.of("月待遇金额", " -1 "), MENDED), "HEDUI-MEND-009");
        refused(() -> mending.mend(officer, liSi, 0, RIGHT, ""), "HEDUI-MEND-001");
        refused(() -> mending.open(officer, new RowId(delivery.id(), 5)), "HEDUI-MEND-002");
        assertThat(mending.open(officer, liSi).steps()).hasSize(1);
    }

    @Test
    void aRowOfADeliveryThatWasReplacedIsLeftAlone() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        desk.bring("pension", DeliveryDesk.FEBRUARY, HEADER + GOOD + "合计,1行\n");
        refused(() -> mending.release(checker, liSi, 1), "HEDUI-MEND-003");
        refused(() -> mending.undo(officer, liSi, 1, "x"), "HEDUI-MEND-003");
    }

    @Test
    void aReplacedDeliveryTakesItsReleasedRowsWithIt() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        mending.release(checker, liSi, 1);
        desk.bring("pension", DeliveryDesk.FEBRUARY, HEADER + GOOD + "合计,1行\n");
        assertThat(desk.find(LI_SI, "pension")).isEmpty();
        assertThat(desk.count("select count(*) from released_record")).isEqualTo(1);
    }

    @Test
    void theTenantsLoginCanNeitherAlterTheHistoryNorGoAroundFourEyes() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        String row = "'" + delivery.id() + "', 32";
        String insert =
                "insert into quarantine_step (delivery_id, row_no, step, deed, state, content_step, before_step,"
                        + " faults, row_hash, sealed, at, by_user, by_name, reason) values (" + row + ", ";
        for (String attempt : List.of(
                "update quarantine_step set by_user = 'nobody'",
                "update quarantine_step set sealed = null where step = 1",
                "delete from quarantine_step where step = 1",
                "truncate quarantine_step",
                "alter table quarantine_step disable trigger check_quarantine_step",
                "drop trigger check_quarantine_step on quarantine_step",
                "set session_replication_role = replica",
                // released by who mended it; over a step that is missing; a row set aside afterwards
                insert + "2, 'RELEASE', 'RELEASED', 1, 0, 0, 'x', null, now(), 'u-7', 'x', '')",
                insert + "3, 'RELEASE', 'RELEASED', 1, 0, 0, 'x', null, now(), 'u-9', 'x', '')",
                insert + "2, 'MEND', 'MENDED', 2, 1, 1, 'x', 'x', now(), 'u-8', 'x', 'x')",
                insert.replace(", 32, ", ", 99, ")
                        + "0, 'SET_ASIDE', 'WAITING', 0, 0, 1, 'x', 'x', now(), 'u-7', 'x', '')",
                // a record without a release
                "insert into released_record values (" + row + ", 1, 'RELEASE', '" + LI_SI + "', 'x', '{}', 'x', 'x')",
                "insert into released_record values (" + row + ", 1, 'MEND', '" + LI_SI + "', 'x', '{}', 'x', 'x')",
                "update released_record set person_name = 'x'",
                "delete from released_record")) {
            assertThatThrownBy(() -> desk.count(attempt))
                    .as(attempt)
                    .isInstanceOf(java.sql.SQLException.class)
                    .hasMessageNotContaining("syntax error");
        }
        mending.release(checker, liSi, 1);
        assertThat(desk.find(LI_SI, "pension")).hasSize(1);
    }

    @Test
    void cellsExchangedForThoseOfAnotherRowDoNotOpen() throws Exception {
        superuser("update t_wulatezhong.quarantine_step s set sealed = o.sealed from t_wulatezhong.quarantine_step o"
                + " where s.row_no = 32 and o.row_no = 33");
        assertThatThrownBy(() -> mending.open(officer, liSi)).isInstanceOf(DamagedItem.class);
    }

    @Test
    void everyReadAndDeedIsOnRecordByColumnsAndWithoutValues() throws Exception {
        mending.open(officer, liSi);
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        mending.openToRelease(checker, liSi);
        mending.release(checker, liSi, 1);
        refused(() -> mending.release(checker, liSi, 2), "HEDUI-MEND-005");
        String subject = "subject = '" + liSi + "'";
        for (String deed : List.of("open-faulty-row", "open-mended-row", "release-record")) {
            assertThat(desk.count(
                            "select count(*) from audit_outbox where deed = '" + deed + "' and outcome = 'DONE' and "
                                    + subject + " and fields @> array['姓名', '公民身份号码', '月待遇金额']"))
                    .as(deed)
                    .isEqualTo(1);
        }
        assertThat(desk.count("select count(*) from audit_outbox where deed = 'mend-record' and outcome = 'DONE' and "
                        + subject + " and fields = array['公民身份号码', '月待遇金额'] and details ->> 'state' = 'MENDED'"))
                .isEqualTo(1);
        assertThat(desk.count("select count(*) from audit_outbox where deed = 'release-record' and outcome = 'REFUSED'"
                        + " and details ->> 'code' = 'HEDUI-MEND-005'"))
                .isPositive();
        assertThat(desk.count("select count(*) from audit_outbox o where o::text like '%" + LI_SI
                        + "%' or o::text like '%李四%' or o::text like '%1,310.20%'"))
                .isZero();
    }

    @Test
    void noCellIsReadableInTheDatabaseOfARowThatWasSetAside() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        assertThat(desk.count("select count(*) from quarantine_step s where position('2.20422'::bytea in s.sealed) > 0"
                        + " or s::text like '%" + LI_SI + "%' or s::text like '%李四%'"))
                .isZero();
        assertThat(desk.count("select count(*) from quarantined_row q where q::text like '%2.20422%'"))
                .isZero();
    }

    @Test
    void theListIsNarrowedByFaultAndStateAndComesInPages() throws Exception {
        mending.mend(officer, liSi, 0, RIGHT, MENDED);
        var all = QuarantineFilter.ALL;
        assertThat(numbers(mending.rows(delivery.id(), all, 0, 2))).containsExactly(32L, 33L);
        assertThat(numbers(mending.rows(delivery.id(), all, 2, 2))).containsExactly(34L);
        var unknownCode = new QuarantineFilter(Optional.empty(), Optional.of(Fault.UNKNOWN_CODE));
        assertThat(numbers(mending.rows(delivery.id(), unknownCode, 0, 9))).containsExactly(33L);
        var mended = new QuarantineFilter(Optional.of(RowState.MENDED), Optional.empty());
        assertThat(mending.rows(delivery.id(), mended, 0, 9)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(liSi);
            assertThat(row.left()).isZero();
            assertThat(row.lastBy()).contains("人u-7");
            assertThat(row.faults()).extracting(QuarantinedValue::stands).containsExactly("2.2***（共11字）", "-1");
        });
    }

    /** What an earlier release set aside has its faults and no cells. */
    @Test
    void aRowThatWasNotKeptWholeIsShownAndCannotBeMended() throws Exception {
        superuser("delete from t_wulatezhong.quarantine_step where row_no = 32");
        assertThat(mending.tally(delivery.id()).of(RowState.NOT_KEPT)).isEqualTo(1);
        assertThat(mending.rows(delivery.id(), QuarantineFilter.ALL, 0, 9)
                        .get(0)
                        .state())
                .isEqualTo(RowState.NOT_KEPT);
        refused(() -> mending.open(officer, liSi), "HEDUI-MEND-002");
    }

    private interface Attempt {
        void dare() throws Exception;
    }

    private static void refused(Attempt attempt, String code) {
        assertThatThrownBy(attempt::dare).isInstanceOf(MendRefused.class).hasMessageStartingWith(code);
    }

    /** Both at the same moment; the failures of those who failed. */
    private static List<Throwable> atOnce(Attempt... attempts) throws Exception {
        var workers = Executors.newFixedThreadPool(attempts.length);
        try {
            CyclicBarrier together = new CyclicBarrier(attempts.length);
            List<Future<Boolean>> running = new ArrayList<>();
            for (Attempt attempt : attempts) {
                Callable<Boolean> work = () -> {
                    together.await();
                    attempt.dare();
                    return true;
                };
                running.add(workers.submit(work));
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<Boolean> one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
            return failures;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Long> numbers(List<SetAsideRow> rows) {
        return rows.stream().map(row -> row.id().row()).toList();
    }

    private static void superuser(String sql) throws Exception {
        try (var owner = TestDatabase.with("wulatezhong").asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
