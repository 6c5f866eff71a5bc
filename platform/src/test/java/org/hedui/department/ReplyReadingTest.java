package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.department.visit.RequestForm;
import org.hedui.files.FileGuard;
import org.hedui.files.TableCharset;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyReadingTest {
    private static final Catalogue CATALOGUE = new Catalogue(new Content(Path.of("../tenants/src/main/content")));
    private static final DatasetId HOUSING = new DatasetId("housing");
    private static final AskedPerson ZHANG = person("M1", "张三", "220422196203051237");
    private static final AskedPerson LI = person("M2", "李四", "440524188001010014");
    private static final UUID SEALED = UUID.fromString("0a1b2c3d-0000-0000-0000-000000000000");

    private static final String HEADER = "序号,姓名,公民身份号码,查询结果,坐落,建筑面积,规划用途,不动产权证号,状态";
    private static final String ZHANGS_HOUSE = "1,张三,220422196203051237,有记录,沙市区北京路1号,80.50,住宅,鄂0001,现势";
    private static final String LI_NOTHING = "2,李四,440524188001010014,查无记录,,,,,";

    @TempDir
    Path folder;

    private ReplyRows read(String... lines) throws IOException {
        Path file = folder.resolve("回函.csv");
        Files.writeString(file, String.join("\n", lines));
        return read(file);
    }

    private static ReplyRows read(Path file) {
        var inspected = new FileGuard(ReplyReading.LIMITS)
                .table(file, file.getFileName().toString(), TableCharset.UTF_8);
        return new ReplyReading(CATALOGUE, HOUSING, CryptoSuite.GUOMI)
                .read(inspected, TableCharset.UTF_8, List.of(ZHANG, LI));
    }

    private List<QuarantinedValue> faults(String... lines) {
        return catchThrowableOfType(ReplyRefused.class, () -> read(lines)).faults();
    }

    @Test
    void recordsAndTheWordThatThereAreNoneAreBothAnswers() throws IOException {
        ReplyRows rows = read("查询函附表", HEADER, ZHANGS_HOUSE, LI_NOTHING);
        assertThat(rows.records(List.of(LI), SEALED)).isEmpty();
        assertThat(rows.records(List.of(ZHANG, LI), SEALED)).singleElement().satisfies(record -> {
            assertThat(record.idNumber()).isEqualTo(ZHANG.id());
            assertThat(record.delivery()).isEqualTo(SEALED);
            assertThat(record.rowNumber()).isEqualTo(3);
            assertThat(record.fields())
                    .isEqualTo(Map.of(
                            "坐落", "沙市区北京路1号",
                            "建筑面积", new BigDecimal("80.50"),
                            "规划用途", "住宅",
                            "不动产权证号", "鄂0001",
                            "状态", "现势"));
        });
    }

    @Test
    void severalRecordsOfOnePersonStandInSeveralRows() throws IOException {
        ReplyRows rows = read(HEADER, ZHANGS_HOUSE, LI_NOTHING, ZHANGS_HOUSE.replace("北京路1号", "江汉路2号"));
        assertThat(rows.records(List.of(ZHANG), SEALED)).hasSize(2);
    }

    @Test
    void aRowOfSomebodyTheLetterDoesNotNameRefusesTheTableAndIsNamedMasked() {
        assertThat(faults(HEADER, ZHANGS_HOUSE, LI_NOTHING, "3,王五,11010519491231002X,查无记录,,,,,"))
                .containsExactly(new QuarantinedValue(4, "公民身份号码", Fault.NOT_IN_LETTER, "110***（共18字）", "查询函所列人员"));
    }

    @Test
    void halfATableIsRefusedAndWhoIsMissingIsNamedByTheirPlaceInTheLetter() {
        assertThat(faults(HEADER, ZHANGS_HOUSE))
                .containsExactly(new QuarantinedValue(
                        0, "序号2", Fault.NOT_ANSWERED, LI.id().toString(), "有记录、查无记录"));
        assertThat(LI.id().toString()).doesNotContain("188001010");
    }

    @Test
    void aBlankAnswerIsNotNothingOnRecord() {
        assertThat(faults(HEADER, ZHANGS_HOUSE, "2,李四,440524188001010014,,,,,,"))
                .containsExactly(new QuarantinedValue(3, "查询结果", Fault.MISSING, "", "必填"));
    }

    @Test
    void aHalfFilledRecordNamesEachCellThatLacks() {
        assertThat(faults(HEADER, "1,张三,220422196203051237,有记录,沙市区北京路1号,约80,,鄂0001,现势", LI_NOTHING))
                .extracting(QuarantinedValue::row, QuarantinedValue::column, QuarantinedValue::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "建筑面积", Fault.NOT_A_NUMBER),
                        org.assertj.core.groups.Tuple.tuple(2L, "规划用途", Fault.MISSING));
    }

    @Test
    void contentBesideTheWordThatThereIsNoneIsRefused() {
        assertThat(faults(HEADER, ZHANGS_HOUSE, "2,李四,440524188001010014,查无记录,沙市区,,,,"))
                .containsExactly(new QuarantinedValue(3, "坐落", Fault.CONTRADICTS_ANSWER, "已填写", "空，或查询结果为有记录"));
    }

    @Test
    void onePersonCannotHaveARecordAndNone() {
        assertThat(faults(HEADER, ZHANGS_HOUSE, LI_NOTHING, "3,张三,220422196203051237,查无记录,,,,,"))
                .containsExactly(new QuarantinedValue(4, "查询结果", Fault.CONTRADICTS_ANSWER, "查无记录", "同一人只填一种结果"));
    }

    @Test
    void aChangedHeaderIsRefusedWithWhatIsMissingAndUnknown() {
        assertThatThrownBy(() -> read(HEADER.replace("查询结果", "结果"), ZHANGS_HOUSE, LI_NOTHING))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage("HEDUI-DELIVERY-003: the header does not fit housing: missing [查询结果], doubled [],"
                        + " unknown [结果]");
    }

    @Test
    void anEmptyTableIsNoAnswer() {
        assertThatThrownBy(() -> read("无")).hasMessageStartingWith("HEDUI-DELIVERY-002");
        assertThat(faults(HEADER)).extracting(QuarantinedValue::fault).containsOnly(Fault.NOT_ANSWERED);
    }

    @Test
    void theFormAsItWasSentIsReadBackAndLacksNothingButTheAnswers() throws IOException {
        byte[] form =
                new RequestForm(CATALOGUE.require(HOUSING)).write("421002-函-2026-00001", "沙市区核对中心", List.of(ZHANG, LI));
        Path file = Files.write(folder.resolve("查询函.xlsx"), form);
        ReplyRefused refused = catchThrowableOfType(ReplyRefused.class, () -> read(file));
        assertThat(refused.file()).isEqualTo("查询函.xlsx");
        assertThat(refused.faults())
                .containsExactly(
                        new QuarantinedValue(5, "查询结果", Fault.MISSING, "", "必填"),
                        new QuarantinedValue(6, "查询结果", Fault.MISSING, "", "必填"));
    }

    @Test
    void theRefusalItselfCarriesNoPersonalData() {
        assertThatThrownBy(() -> read(HEADER, ZHANGS_HOUSE))
                .hasMessage("HEDUI-REPLY-001: 回函.csv has 1 faults, the first in row 0, column 序号2: NOT_ANSWERED");
    }

    private static AskedPerson person(String key, String name, String id) {
        return new AskedPerson(key, new PersonName(name), new ResidentId(id));
    }
}
