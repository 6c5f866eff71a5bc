package org.hedui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook goes back as it came, with each fault at its cell and no other cell touched. */
class ReturnedRosterTest {
    @TempDir
    static Path folder;

    private final RosterBook book = new RosterBook();

    @Test
    void eachFaultIsAtItsCellAndNoOtherCellIsMarked() throws IOException {
        book.set(3, "与申请人关系", "老伴儿").set(2, "工资性收入（元/年）", "").set(5, "身份证号", "4210021975");
        RosterContent content = book.read(folder);
        Sheet sheet = sheet(returned(book.file(folder), content));
        assertThat(marked(sheet)).isEqualTo(Set.of("E3", "F5", "U2"));
        assertThat(cellsOf(content)).isEqualTo(Set.of("E3", "F5", "U2"));
        assertThat(sheet.getRow(2).getCell(4).getCellComment().getString().getString())
                .isEqualTo("【与申请人关系】不是规定的用词，应为：本人、户主、配偶、子、女婿、女、儿媳、孙子女、父亲、母亲、兄弟姐妹、其他亲属、非亲属。请从下拉列表中选择");
        int remarks = sheet.getRow(0).getLastCellNum() - 1;
        assertThat(sheet.getRow(0).getCell(remarks).getStringCellValue()).isEqualTo("问题");
        assertThat(sheet.getRow(2).getCell(remarks).getStringCellValue()).startsWith("【与申请人关系】不是规定的用词");
        assertThat(sheet.getRow(3).getCell(remarks)).isNull();
        assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("4210021975");
    }

    @Test
    void whatWasMendedInItIsMarkedNoMoreAndItIsTakenThen() throws IOException {
        book.set(3, "与申请人关系", "老伴儿").set(5, "身份证号", "4210021975");
        byte[] once = returned(book.file(folder), book.read(folder));
        byte[] half = edited(once, sheet -> sheet.getRow(2).getCell(4).setCellValue("配偶"));
        InspectedFile file = file(half);
        RosterContent again = RosterReading.read(file, RosterBook.TERMS, GuardLimits.DEFAULTS);
        assertThat(cellsOf(again)).isEqualTo(Set.of("F5"));
        Sheet second = sheet(returned(file, again));
        assertThat(marked(second)).isEqualTo(Set.of("F5"));
        int remarks = second.getRow(0).getLastCellNum() - 1;
        assertThat(second.getRow(2).getCell(remarks).getCellType()).isEqualTo(CellType.BLANK);
        byte[] whole = edited(half, sheet -> sheet.getRow(4).getCell(5).setCellValue(RosterBook.ZHAO));
        assertThat(RosterReading.read(file(whole), RosterBook.TERMS, GuardLimits.DEFAULTS)
                        .problems())
                .isEmpty();
    }

    @Test
    void noFormulaLeavesAndNoTextBecomesOne() throws IOException {
        book.cell(2, "住房（套）").setCellFormula("HYPERLINK(\"http://example.invalid\",\"1\")");
        book.set(4, "姓名", "=cmd|' /C calc'!A0");
        Sheet sheet = sheet(returned(book.file(folder), book.read(folder)));
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getColumnIndex() == sheet.getRow(0).getLastCellNum() - 1) {
                    assertThat(cell.getStringCellValue()).doesNotStartWith("=");
                }
            }
        }
    }

    @Test
    void aColumnThatIsMissingIsToldWhereTheRemarksAre() throws IOException {
        book.cell(1, "住房（套）").setCellValue("");
        book.cell(2, "住房（套）").setBlank();
        book.cell(5, "住房（套）").setBlank();
        Sheet sheet = sheet(returned(book.file(folder), book.read(folder)));
        Cell header = sheet.getRow(0).getCell(sheet.getRow(0).getLastCellNum() - 1);
        assertThat(header.getStringCellValue()).isEqualTo("问题");
        assertThat(header.getCellComment().getString().getString()).contains("住房（套）", "缺少这一列");
    }

    @Test
    void aLargeRosterIsRebuiltWithTheSameMarks() throws IOException {
        book.set(3, "与申请人关系", "老伴儿").set(5, "身份证号", "=4210021975");
        RosterContent content = book.read(folder);
        byte[] rebuilt = new RebuiltWorkbook(content, GuardLimits.DEFAULTS).of(book.file(folder));
        Sheet sheet = sheet(rebuilt);
        assertThat(marked(sheet)).isEqualTo(Set.of("E3", "F5"));
        assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("'=4210021975");
        assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo(RosterBook.WANG);
        assertThat(sheet.getRow(2).getCell(sheet.getRow(0).getLastCellNum() - 1).getStringCellValue())
                .startsWith("【与申请人关系】");
    }

    @Test
    void fiveThousandRowsAreMarkedInPlaceAndOneMoreIsRebuilt() throws IOException {
        InspectedFile file = book.file(folder);
        assertThat(isRebuilt(returned(file, withRows(5_000)))).isFalse();
        assertThat(isRebuilt(returned(file, withRows(5_001)))).isTrue();
    }

    @Test
    void theEmptyFormPassesTheGuardAndIsReadOnceItIsFilled() throws IOException {
        byte[] form = new RosterTemplate(RosterBook.TERMS).workbook();
        Map<String, String> values = RosterBook.applicant("1", "王建国", RosterBook.WANG, "dibao");
        byte[] filled = edited(form, sheet -> {
            Row header = sheet.getRow(2);
            header.forEach(cell -> {
                String value = values.get(cell.getStringCellValue());
                if (value != null) {
                    Row row = sheet.getRow(3) == null ? sheet.createRow(3) : sheet.getRow(3);
                    row.createCell(cell.getColumnIndex()).setCellValue(value);
                }
            });
        });
        RosterContent content = RosterReading.read(file(filled), RosterBook.TERMS, GuardLimits.DEFAULTS);
        assertThat(content.problems()).isEmpty();
        assertThat(content.households()).hasSize(1);
        Sheet sheet = sheet(form);
        assertThat(sheet.getDataValidations()).hasSize(5);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .startsWith("填写说明")
                .contains("全日制在校、重病");
        int id = 5;
        assertThat(sheet.getRow(2).getCell(id).getStringCellValue()).isEqualTo("身份证号");
        assertThat(sheet.getRow(3).getCell(id).getCellStyle().getDataFormatString())
                .isEqualTo("@");
    }

    private RosterContent withRows(long rows) throws IOException {
        RosterContent read = book.set(3, "与申请人关系", "老伴儿").read(folder);
        return new RosterContent(
                read.households(),
                read.numbers(),
                read.persons(),
                read.problems(),
                read.memberRows(),
                read.header(),
                read.idPlace(),
                read.remarkPlace(),
                rows);
    }

    private static boolean isRebuilt(byte[] workbook) throws IOException {
        return sheet(workbook).getRow(1).getCell(1).getCellStyle().getFillPattern() == FillPatternType.NO_FILL
                && new XSSFWorkbook(new ByteArrayInputStream(workbook))
                        .getProperties()
                        .getExtendedProperties()
                        .getApplication()
                        .equals("hedui");
    }

    private static byte[] returned(InspectedFile file, RosterContent content) {
        return new ReturnedRoster(GuardLimits.DEFAULTS).of(file, content);
    }

    private static Set<String> cellsOf(RosterContent content) {
        return content.problems().stream().map(RosterProblem::cell).collect(Collectors.toSet());
    }

    /** Cells with a remark of ours, each coloured; any other coloured cell would stand out here as well. */
    private static Set<String> marked(Sheet sheet) {
        Set<String> cells = new TreeSet<>();
        sheet.forEach(row -> row.forEach(cell -> {
            boolean coloured = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
            assertThat(cell.getCellComment() != null)
                    .as(cell.getAddress().formatAsString())
                    .isEqualTo(coloured);
            if (coloured) {
                cells.add(cell.getAddress().formatAsString());
            }
        }));
        return cells;
    }

    private static Sheet sheet(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0);
    }

    private interface Edit {
        void on(Sheet sheet);
    }

    private static byte[] edited(byte[] workbook, Edit edit) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new java.io.ByteArrayOutputStream()) {
            edit.on(opened.getSheetAt(0));
            opened.write(out);
            return out.toByteArray();
        }
    }

    private static InspectedFile file(byte[] workbook) throws IOException {
        Path file = Files.createTempFile(folder, "again", ".xlsx");
        Files.write(file, workbook);
        return RosterBook.inspected(file);
    }
}
