package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.junit.jupiter.api.Test;

class TableContentTest {
    private static final Catalogue CATALOGUE = new Catalogue(new Content(Path.of("../tenants/src/main/content")));
    private static final Dataset PENSION = CATALOGUE.require(new DatasetId("pension"));
    private static final String HEADER = "姓名,公民身份号码,待遇类型,月待遇金额,首发月份";
    private static final String GOOD = "张三,220422196203051237,城乡居民,160.00,202204";

    private final List<CheckedRow> rows = new ArrayList<>();
    private final TableContent content = new TableContent(PENSION, CATALOGUE.divisions(), CryptoSuite.GUOMI, rows::add);

    private void read(String... lines) {
        for (int at = 0; at < lines.length; at++) {
            content.accept(new Row(
                    at + 1,
                    Arrays.stream(lines[at].split(",", -1)).map(Cell::text).toList()));
        }
    }

    @Test
    void aFileWithTitleHeaderRowsAndTotalsIsTakenApart() {
        read("东辽县养老待遇发放表", HEADER, GOOD, GOOD, "合计,2行,,320.00,");
        assertThat(content.confirmed(Optional.empty()))
                .isEqualTo(new ControlTotals(2, Map.of("月待遇金额", new BigDecimal("320.00"))));
        assertThat(rows).hasSize(2).allMatch(CheckedRow::isGood);
        assertThat(rows.get(0).idNumber()).contains("220422196203051237");
        assertThat(rows.get(0).fields())
                .isEqualTo(Map.of("待遇类型", "城乡居民", "月待遇金额", new BigDecimal("160.00"), "首发月份", "2022-04"));
    }

    @Test
    void aFaultyRowIsNamedByRowAndColumnWithItsPersonalDataMasked() {
        read(HEADER, "张三,220422196203051238,城乡,abc,202204");
        assertThat(rows.get(0).faults())
                .containsExactly(
                        new QuarantinedValue(2, "公民身份号码", Fault.NOT_AN_ID, "220***（共18字）", "18位公民身份号码"),
                        new QuarantinedValue(
                                2, "待遇类型", Fault.UNKNOWN_CODE, "城乡", "企业职工企业职工养老金、机关事业机关事业单位养老金、城乡居民城乡居民养老金"),
                        new QuarantinedValue(2, "月待遇金额", Fault.NOT_A_NUMBER, "abc", "0至50000"));
    }

    @Test
    void aCellBeyondTheHeaderIsNotDropped() {
        read(HEADER, GOOD + ",9");
        assertThat(rows.get(0).faults())
                .containsExactly(new QuarantinedValue(2, "第6列", Fault.UNEXPECTED_CELL, "9***（共1字）", "空"));
    }

    @Test
    void missingDoubledAndUnknownColumnsAreNamed() {
        assertThatThrownBy(() -> read("姓名,身份证号,身份证号码,待遇类型,月待遇金额,心情"))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage("HEDUI-DELIVERY-003: the header does not fit pension: missing [首发月份], doubled [身份证号码],"
                        + " unknown [心情]");
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        read("a,b", "c,d");
        assertThatThrownBy(() -> content.confirmed(Optional.of(2L))).hasMessageStartingWith("HEDUI-DELIVERY-002");
    }

    @Test
    void aFileCutOffBeforeItsTotalsIsRefused() {
        read(HEADER, GOOD);
        assertThatThrownBy(() -> content.confirmed(Optional.empty())).hasMessageStartingWith("HEDUI-DELIVERY-004");
    }

    @Test
    void anAnnouncedNumberStandsInForTotals() {
        read(HEADER, GOOD);
        assertThat(content.confirmed(Optional.of(1L)).rows()).isEqualTo(1);
        assertThatThrownBy(() -> content.confirmed(Optional.of(2L))).hasMessageStartingWith("HEDUI-DELIVERY-005");
    }

    @Test
    void aRowThatIsMissingInTheMiddleIsFoundByTheTotals() {
        read(HEADER, GOOD, "合计,2行");
        assertThatThrownBy(() -> content.confirmed(Optional.empty())).hasMessageStartingWith("HEDUI-DELIVERY-005");
    }

    @Test
    void anAmountThatWasChangedIsFoundByTheTotals() {
        read(HEADER, GOOD, "合计,1行,,160.01,");
        assertThatThrownBy(() -> content.confirmed(Optional.empty()))
                .hasMessage("HEDUI-DELIVERY-008: column 月待遇金额 adds up to 160.00, its total says 160.01");
    }

    @Test
    void rowsBehindTheTotalsAreRefused() {
        assertThatThrownBy(() -> read(HEADER, GOOD, "合计,1行", GOOD)).hasMessageStartingWith("HEDUI-DELIVERY-006");
    }

    @Test
    void totalsWithoutANumberOfRowsAreRefused() {
        assertThatThrownBy(() -> read(HEADER, GOOD, "合计,,,160.00")).hasMessageStartingWith("HEDUI-DELIVERY-007");
    }

    @Test
    void rowsThatDifferOnlyInWhereACellEndsHaveDifferentHashes() {
        read(HEADER, "张三,220422196203051237,城乡居民,160.00,202204", "张三2,20422196203051237,城乡居民,160.00,202204");
        assertThat(rows.get(0).hash()).isNotEqualTo(rows.get(1).hash()).startsWith("guomi:");
    }

    @Test
    void aHeaderAmongTheRowsIsRefused() {
        assertThatThrownBy(() -> read(HEADER, GOOD, HEADER, GOOD))
                .hasMessage("HEDUI-DELIVERY-015: row 3 is a header again");
    }

    @Test
    void theWordOfTheTotalsMayHaveBlanksAndAColonAndStandFurtherRight() {
        read(HEADER, GOOD, ",合　计：,共1行,160.00,");
        assertThat(content.confirmed(Optional.empty()))
                .isEqualTo(new ControlTotals(1, Map.of("月待遇金额", new BigDecimal("160.00"))));
    }

    @Test
    void halfOfTheAmountsInAnotherUnitRefuseTheFileAndFewerDoNot() {
        String wan = GOOD.replace("160.00", "0.016");
        read(HEADER, wan, wan, wan, wan, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);
        assertThat(content.confirmed(Optional.of(10L)).rows()).isEqualTo(10);
        content.accept(new Row(12, Arrays.stream(wan.split(",")).map(Cell::text).toList()));
        content.accept(new Row(13, Arrays.stream(wan.split(",")).map(Cell::text).toList()));
        assertThatThrownBy(() -> content.confirmed(Optional.of(12L)))
                .hasMessageStartingWith("HEDUI-DELIVERY-016: 6 of 12 amounts in column 月待遇金额");
    }

    @Test
    void aNumberOfARepealedDivisionIsToldAndTheNumberOfFifteenDigitsIsKept() {
        String repealed = "110103620305123"; // 崇文区 is no division any more
        read(HEADER, GOOD.replace("220422196203051237", repealed));
        assertThat(rows.get(0).isGood()).isTrue();
        assertThat(rows.get(0).idWritten()).contains(repealed);
        assertThat(rows.get(0).warnings())
                .containsExactly(new Warning(2, "公民身份号码", Fault.UNKNOWN_DIVISION, "110***（共15字）", "现行行政区划代码"));
    }

    @Test
    void aHiddenRowIsTakenAndTold() {
        read(HEADER);
        content.accept(new Row(2, Arrays.stream(GOOD.split(",")).map(Cell::text).toList(), true));
        assertThat(rows.get(0).isGood()).isTrue();
        assertThat(rows.get(0).warnings())
                .extracting(Warning::column, Warning::fault)
                .containsExactly(org.assertj.core.api.Assertions.tuple("整行", Fault.HIDDEN_ROW));
    }
}
