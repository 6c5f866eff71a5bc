package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.hedui.kernel.Period;
import org.junit.jupiter.api.Test;

/** What may be done to a row of a workbook whose cells are no texts. */
class MendableRowTest {
    private static final Catalogue CATALOGUE =
            new Catalogue(new Content(Path.of("..", "tenants", "src", "main", "content")));
    private static final Dataset PENSION = CATALOGUE.require(new DatasetId("pension"));
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final MendableRow.By OFFICER = new MendableRow.By(new Importer("u-7", "赵数据"), NOW);

    @Test
    void theResultOfAFormulaIsTakenOverOnlyByWritingItDown() {
        MendableRow row = row(new Cell("160.5", Cell.Form.FORMULA), Cell.text("202204"));
        assertThat(row.faults(Map.of())).extracting(QuarantinedValue::fault).containsExactly(Fault.FORMULA);
        assertThatThrownBy(() -> row.mend(Map.of(), "账册", OFFICER)).hasMessageStartingWith("HEDUI-MEND-009");
        assertThat(row.faults(Map.of("月待遇金额", "160.5"))).isEmpty();
        RowStep mended = row.mend(Map.of("月待遇金额", "160.5"), "账册", OFFICER);
        assertThat(mended.state()).isEqualTo(RowState.MENDED);
        assertThat(mended.cells().orElseThrow().cells().get(3)).isEqualTo(Cell.text("160.5"));
        assertThat(row.current().cells().get(3).form()).isEqualTo(Cell.Form.FORMULA);
    }

    @Test
    void aMergedCellIsFilledInWithTheValueThatItsCornerShows() {
        MendableRow row = row(new Cell("160.5", Cell.Form.NUMBER), new Cell("202204", Cell.Form.MERGED));
        assertThat(row.mendable()).containsExactly("首发月份");
        assertThat(row.mend(Map.of("首发月份", "202204"), "账册", OFFICER).state()).isEqualTo(RowState.MENDED);
    }

    @Test
    void cellsThatWereNotTouchedKeepTheirForm() {
        MendableRow row = row(new Cell("160.5", Cell.Form.NUMBER), Cell.text("202213"));
        WholeRow mended =
                row.mend(Map.of("首发月份", "202203"), "账册", OFFICER).cells().orElseThrow();
        assertThat(mended.cells().get(3).form()).isEqualTo(Cell.Form.NUMBER);
        assertThat(WholeRow.read(7, mended.json())).isEqualTo(mended);
    }

    @Test
    void aReasonThatIsTooLongOrMissingIsRefusedAndASpaceIsNone() {
        MendableRow row = row(new Cell("160.5", Cell.Form.NUMBER), Cell.text("202213"));
        for (String reason : List.of("", " \t", "长".repeat(501))) {
            assertThatThrownBy(() -> row.mend(Map.of("首发月份", "202203"), reason, OFFICER))
                    .hasMessageStartingWith("HEDUI-MEND-001");
        }
        assertThat(row.mend(Map.of("首发月份", "202203"), "长".repeat(500), OFFICER).reason())
                .hasSize(500);
    }

    private static MendableRow row(Cell amount, Cell month) {
        HeaderMatch header = HeaderMatch.find(
                        PENSION,
                        new Row(
                                1,
                                List.of(
                                        Cell.text("姓名"),
                                        Cell.text("公民身份号码"),
                                        Cell.text("待遇类型"),
                                        Cell.text("月养老金"),
                                        Cell.text("首发月份"))))
                .orElseThrow();
        Row sheet =
                new Row(7, List.of(Cell.text("张三"), Cell.text("220422196203051237"), Cell.text("城乡居民"), amount, month));
        CheckedRow read = new RowReading(header, CATALOGUE.divisions(), CryptoSuite.GUOMI).read(sheet);
        RowStep delivered = new Quarantine.Kept(7, read.faults().size(), read.hash(), new byte[0])
                .asStep(new Importer("u-1", "导入"), NOW);
        RowStep withCells = new RowStep(
                0,
                delivered.deed(),
                delivered.state(),
                0,
                0,
                delivered.faults(),
                delivered.rowHash(),
                NOW,
                delivered.by(),
                "",
                read.whole());
        UUID id = UUID.fromString("5f0c1a2b-0000-4000-8000-000000000001");
        return new MendableRow(
                new RowId(id, 7), delivery(id), PENSION, CATALOGUE.divisions(), read.faults(), List.of(withCells));
    }

    private static Delivery delivery(UUID id) {
        return new Delivery(
                id,
                PENSION.id(),
                Period.of(YearMonth.of(2026, 2)),
                "a.xlsx",
                "guomi:00",
                1,
                "UTF_8",
                DeliveryState.LIVE,
                1,
                1,
                new ControlTotals(1, Map.of()),
                LocalDate.of(2026, 3, 5),
                NOW,
                "导入",
                Optional.of(NOW),
                Optional.empty(),
                Optional.empty());
    }
}
