package org.hedui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hedui.department.Catalogue;
import org.hedui.department.Coverage;
import org.hedui.department.DatasetId;
import org.hedui.department.Deliveries;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryState;
import org.hedui.department.Fault;
import org.hedui.department.ImportLimits;
import org.hedui.department.ImportProgress;
import org.hedui.department.QuarantinedValue;
import org.hedui.files.ExportedTable;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.Period;
import org.hedui.kernel.ResidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delivery is there as a whole or not at all; what was refused is noted with its reason. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DeliveryImportIT {
    private static final String HEADER = "姓名,公民身份号码,待遇类型,月待遇金额,首发月份\n";
    private static final String ONE = "张三,220422196203051237,城乡居民,160.50,202204\n";
    private static final String OTHER = "䶮𠮷,11010519491231002x,企业职工,2310,2010年1月\n";
    private static final Period FEBRUARY = DeliveryDesk.FEBRUARY;

    @TempDir
    Path folder;

    private DeliveryDesk desk;

    /** Deliveries of an earlier test would supersede each other. */
    @BeforeEach
    void aDeskWithoutDeliveries() throws Exception {
        desk = new DeliveryDesk("chengkou", folder);
        try (var owner = TestDatabase.with("chengkou").asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute("truncate t_chengkou.delivery, t_chengkou.department_record cascade");
        }
    }

    @Test
    void aGoodFileIsLiveAndItsRowsAreFoundByNumber() throws Exception {
        Delivery delivery = desk.bring("pension", FEBRUARY, HEADER + ONE + OTHER + "合计,2行,,2470.50,\n");
        assertThat(delivery.state()).isEqualTo(DeliveryState.LIVE);
        assertThat(delivery.rows()).isEqualTo(2);
        assertThat(delivery.control().sums()).isEqualTo(Map.of("月待遇金额", new BigDecimal("2470.50")));
        var rows = desk.find("11010519491231002X", "pension", "housing");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).personName().value()).isEqualTo("䶮𠮷");
        assertThat(rows.get(0).delivery()).isEqualTo(delivery.id());
        assertThat(rows.get(0).rowNumber()).isEqualTo(3);
        assertThat(rows.get(0).fields())
                .isEqualTo(Map.of("待遇类型", "企业职工", "月待遇金额", new BigDecimal("2310"), "首发月份", "2010-01"));
        assertThat(desk.find("11010519491231002X", "housing")).isEmpty();
    }

    @Test
    void theDeedIsAuditedWithTheDigestAndWithoutPersonalData() throws Exception {
        Delivery delivery = desk.bring("pension", FEBRUARY, HEADER + ONE + "合计,1行\n");
        assertThat(desk.count("select count(*) from audit_outbox where deed = 'import-delivery' and outcome = 'DONE'"
                        + " and details ->> 'digest' = '" + delivery.fileDigest() + "' and subject = 'delivery "
                        + delivery.id() + "'"))
                .isEqualTo(1);
        assertThat(desk.count("select count(*) from audit_outbox where details::text like '%张三%'"
                        + " or details::text like '%220422196203051237%'"))
                .isZero();
    }

    @Test
    void faultyRowsAreSetAsideWithRowColumnAndReason() throws Exception {
        String good = ONE.repeat(20);
        Delivery delivery = desk.bring("pension", FEBRUARY, HEADER + good + "李四,2.20422E+17,城乡居民,-1,202204\n合计,21行\n");
        assertThat(delivery.rows()).isEqualTo(21);
        assertThat(delivery.quarantined()).isEqualTo(1);
        assertThat(desk.quarantined(delivery.id()))
                .containsExactlyInAnyOrder(
                        new QuarantinedValue(22, "公民身份号码", Fault.DIGITS_LOST, "2.2***（共11字）", "18位，文本格式"),
                        new QuarantinedValue(22, "月待遇金额", Fault.NEGATIVE, "-1", "0至50000"));
        assertThat(desk.find("220422196203051237", "pension")).hasSize(20);
    }

    @Test
    void tooManyFaultsRefuseTheWholeFile() throws Exception {
        assertThatThrownBy(() -> desk.bring("pension", FEBRUARY, HEADER + ONE + "李四,1,城乡居民,1,202204\n合计,2行\n"))
                .hasMessageStartingWith("HEDUI-DELIVERY-009: 1 of 2 rows are faulty");
        assertNothingLoaded("HEDUI-DELIVERY-009");
    }

    @Test
    void halfAFileIsRefusedAtWhateverPlaceItWasCut() throws Exception {
        String whole = HEADER + ONE.repeat(50) + "合计,50行,,8025.00,\n";
        for (int part = 1; part < 20; part++) {
            String half = whole.substring(0, whole.length() * part / 20);
            assertThatThrownBy(() -> desk.bring("pension", FEBRUARY, half)).hasMessageStartingWith("HEDUI-");
        }
        assertThat(desk.count("select count(*) from department_record")).isZero();
        assertThat(desk.list("pension")).allMatch(delivery -> delivery.state() == DeliveryState.REFUSED);
    }

    @Test
    void theSameFileIsRefusedTheSecondTime() throws Exception {
        String csv = HEADER + ONE + "合计,1行\n";
        desk.bring("pension", FEBRUARY, csv);
        assertThatThrownBy(() -> desk.bring("pension", FEBRUARY, csv)).hasMessageStartingWith("HEDUI-DELIVERY-010");
        assertThat(desk.list("pension"))
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(DeliveryState.LIVE, DeliveryState.REFUSED);
    }

    @Test
    void aCorrectedFileOfTheSamePeriodTakesThePlaceOfTheFirst() throws Exception {
        Delivery first = desk.bring("pension", FEBRUARY, HEADER + ONE + "合计,1行\n");
        Delivery second = desk.bring("pension", FEBRUARY, HEADER + ONE.replace("160.50", "161.50") + "合计,1行\n");
        assertThat(desk.find("220422196203051237", "pension"))
                .singleElement()
                .satisfies(row -> assertThat(row.delivery()).isEqualTo(second.id()));
        assertThat(desk.list("pension"))
                .filteredOn(delivery -> delivery.id().equals(first.id()))
                .singleElement()
                .satisfies(replaced -> {
                    assertThat(replaced.state()).isEqualTo(DeliveryState.SUPERSEDED);
                    assertThat(replaced.supersededBy()).contains(second.id());
                });
    }

    @Test
    void anOlderPeriodNeverOverwritesANewer() throws Exception {
        desk.bring("pension", FEBRUARY, HEADER + ONE + "合计,1行\n");
        assertThatThrownBy(() -> desk.bring("pension", Period.of(YearMonth.of(2026, 1)), HEADER + OTHER + "合计,1行\n"))
                .hasMessageStartingWith("HEDUI-DELIVERY-011");
        assertThat(desk.find("11010519491231002X", "pension")).isEmpty();
    }

    @Test
    void movementsOfDifferentMonthsStandBesideEachOther() throws Exception {
        String header = "姓名,公民身份号码,单位名称,汇缴年月,职工缴交率,职工月缴额,汇缴状态\n";
        String row = "张三,220422196203051237,东辽某厂,%s,8,144,正常\n合计,1行\n";
        desk.bring("provident-fund", Period.of(YearMonth.of(2026, 1)), header + row.formatted("202601"));
        desk.bring("provident-fund", FEBRUARY, header + row.formatted("202602"));
        assertThat(desk.find("220422196203051237", "provident-fund"))
                .extracting(found -> found.fields().get("汇缴年月"))
                .containsExactly("2026-01", "2026-02");
        Period year = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 1));
        Coverage coverage = desk.unitOfWork.inTenant(
                desk.tenant,
                () -> new Deliveries(desk.unitOfWork)
                        .coverage(new Catalogue(TestDatabase.CONTENT).require(new DatasetId("provident-fund")), year));
        assertThat(coverage.missing()).containsExactly(LocalDate.of(2025, 12, 1));
    }

    @Test
    void anImportThatIsCancelledLeavesNothing() throws Exception {
        Path file = large(5_000);
        ImportProgress impatient = new ImportProgress() {
            @Override
            public void read(long rows, long quarantined) {
                assertThat(rows).isLessThan(5_000);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> desk.bring(desk.request("pension", FEBRUARY, file), impatient, ImportLimits.DEFAULTS))
                .hasMessageStartingWith("HEDUI-DELIVERY-012");
        assertNothingLoaded("HEDUI-DELIVERY-012");
    }

    @Test
    void aLiveDeliveryCanNoLongerBeChangedByTheLogin() throws Exception {
        Delivery delivery = desk.bring("pension", FEBRUARY, HEADER + ONE + "合计,1行\n");
        String partition = "department_record_" + delivery.id().toString().replace("-", "");
        for (String attempt : new String[] {
            "update " + partition + " set person_name = 'x'",
            "delete from department_record",
            "insert into " + partition + " select * from " + partition,
            "drop table " + partition,
            "select create_delivery_partition('" + delivery.id() + "')",
            "select attach_delivery_partition('" + delivery.id() + "')",
            "select create_delivery_partition('" + UUID.randomUUID() + "')",
            "create table mine (id int)"
        }) {
            assertThatThrownBy(() -> desk.unitOfWork.inTenant(desk.tenant, () -> {
                        try (var statement = desk.unitOfWork.current().createStatement()) {
                            return statement.execute(attempt);
                        }
                    }))
                    .as(attempt)
                    .isInstanceOf(java.sql.SQLException.class);
        }
        assertThat(desk.find("220422196203051237", "pension")).hasSize(1);
    }

    /** All that HostileFilesTest makes is read there; here a few go the whole way through the use case. */
    @ParameterizedTest
    @CsvSource({
        "quote,HEDUI-FILE-017",
        "nul,HEDUI-FILE-016",
        "entity,HEDUI-FILE-009",
        "sheet,HEDUI-FILE-025",
        "large,HEDUI-DELIVERY-030"
    })
    void aHostileFileLeavesNothingButItsRefusal(String kind, String code) throws Exception {
        Path file = hostile(kind);
        assertThatThrownBy(() -> desk.bring(
                        desk.request("pension", FEBRUARY, file), ImportProgress.UNWATCHED, ImportLimits.DEFAULTS))
                .hasMessageStartingWith(code)
                .satisfies(refused -> assertThat(refused.getMessage()).containsPattern("row|line|byte|sheet"));
        assertThat(desk.count("select count(*) from department_record")).isZero();
        assertThat(desk.count("select count(*) from quarantine_step")).isZero();
        assertThat(desk.list("pension")).allMatch(delivery -> delivery.state() == DeliveryState.REFUSED);
        assertThat(desk.count("select count(*) from audit_outbox where deed = 'import-delivery' and outcome = 'REFUSED'"
                        + " and details ->> 'code' = '" + code + "'"))
                .isPositive();
    }

    private Path hostile(String kind) throws Exception {
        return switch (kind) {
            case "quote" -> Files.writeString(folder.resolve("a.csv"), HEADER + ONE + "\"李四,1\n" + ONE);
            case "nul" -> Files.writeString(folder.resolve("a.csv"), HEADER + ONE + "\0");
            case "large" ->
                Files.writeString(
                        folder.resolve("a.csv"), HEADER + ("李四,1," + "x".repeat(32_000) + ",1,1\n").repeat(1_700));
            case "entity" ->
                workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>");
            default ->
                workbook("<worksheet><sheetData><row r=\"1\"><c t=\"zzz\"><v>1</v></c></row></sheetData></worksheet>");
        };
    }

    private Path workbook(String sheet) throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ExportedTable table = new ExportedTable(out, "s")) {
            table.write(List.of("姓名"));
        }
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.writeString(parts.getPath("xl/worksheets/sheet1.xml"), sheet);
        }
        return file;
    }

    @Test
    void twoHundredThousandRowsKeepMemoryFlat() throws Exception {
        Path file = large(200_000);
        AtomicLong most = new AtomicLong();
        ImportProgress watching = new ImportProgress() {
            @Override
            public void read(long rows, long quarantined) {
                if (rows % 20_000 == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        System.gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        long start = System.nanoTime();
        Delivery delivery = desk.bring(desk.request("pension", FEBRUARY, file), watching, ImportLimits.DEFAULTS);
        System.out.printf(
                "imported %d rows in %d ms, heap +%d kB%n",
                delivery.rows(), (System.nanoTime() - start) / 1_000_000, (most.get() - before) >> 10);
        assertThat(delivery.rows()).isEqualTo(200_000);
        assertThat(most.get() - before).isLessThan(32L << 20);
    }

    private Path large(int rows) throws Exception {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int at = 0; at < rows; at++) {
                String id = ResidentId.ofFirst17("500229195001%02d%03d".formatted(1 + at / 1000 % 28, at % 1000))
                        .value();
                out.write("张%s,%s,城乡居民,160.50,202204\n".formatted("三", id));
            }
            out.write("合计,%d行\n".formatted(rows));
        }
        return file;
    }

    private void assertNothingLoaded(String code) throws Exception {
        assertThat(desk.count("select count(*) from department_record")).isZero();
        assertThat(desk.count("select count(*) from quarantined_row")).isZero();
        assertThat(desk.count("select count(*) from quarantine_step")).isZero();
        assertThat(desk.list("pension")).singleElement().satisfies(refused -> {
            assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
            assertThat(refused.refusal().orElseThrow().code()).isEqualTo(code);
        });
        assertThat(desk.count("select count(*) from audit_outbox where outcome = 'REFUSED' and details ->> 'code' = '"
                        + code + "'"))
                .isPositive();
    }
}
