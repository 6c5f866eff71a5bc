package org.hedui.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.files.InspectedFile;
import org.hedui.files.SafeText;

/**
 * The office's own workbook with our marks in it. Only behind the guard. No formula leaves: what it showed last stands
 * in its place, so that nothing runs where it is opened.
 */
final class MarkedWorkbook {
    private static final String AUTHOR = "核对平台";
    private static final int REMARK_WIDTH = 60 * 256;
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 5;

    private final RosterContent content;
    private final Map<Short, CellStyle> marked = new HashMap<>();
    private final Map<Short, CellStyle> plain = new HashMap<>();

    MarkedWorkbook(RosterContent content) {
        this.content = content;
    }

    byte[] of(InspectedFile file) {
        try (InputStream bytes = Files.newInputStream(file.path());
                Workbook workbook = new XSSFWorkbook(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.forEach(MarkedWorkbook::dropFormulas);
            Sheet sheet = sheetWithRows(workbook);
            sheet.forEach(row -> row.forEach(this::dropOldMark));
            content.problems().forEach(problem -> mark(sheet, problem));
            remark(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Sheet sheetWithRows(Workbook workbook) {
        for (Sheet sheet : workbook) {
            if (sheet.getPhysicalNumberOfRows() > 0) {
                return sheet;
            }
        }
        throw new IllegalStateException("a workbook that was read has no rows");
    }

    private static void dropFormulas(Sheet sheet) {
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                cell.removeFormula();
            }
        }));
    }

    /** Marks of an earlier return: the office may have mended what they are about. */
    private void dropOldMark(Cell cell) {
        Comment comment = cell.getCellComment();
        if (comment != null && AUTHOR.equals(comment.getAuthor())) {
            cell.removeCellComment();
            cell.setCellStyle(plain.computeIfAbsent(
                    cell.getCellStyle().getIndex(), style -> filled(cell, FillPatternType.NO_FILL)));
        }
    }

    private void mark(Sheet sheet, RosterProblem problem) {
        // What has no cell of its own, as a column that is missing, is told where the remarks are.
        Cell cell = cell(sheet, problem.row(), problem.place() < 0 ? content.remarkPlace() : problem.place());
        cell.setCellStyle(marked.computeIfAbsent(
                cell.getCellStyle().getIndex(), style -> filled(cell, FillPatternType.SOLID_FOREGROUND)));
        Comment before = cell.getCellComment();
        boolean ours = before != null && AUTHOR.equals(before.getAuthor());
        String said = ours ? before.getString().getString() + "\n" : "";
        if (before != null) {
            cell.removeCellComment();
        }
        comment(sheet, cell, said + problem.sentence());
    }

    private static void comment(Sheet sheet, Cell cell, String sentence) {
        var helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(sentence));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private static CellStyle filled(Cell cell, FillPatternType pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(pattern);
        if (pattern == FillPatternType.SOLID_FOREGROUND) {
            style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        }
        return style;
    }

    /** All faults of a row at its end, in place of what an earlier return said there; other content stays. */
    private void remark(Sheet sheet) {
        int place = content.remarkPlace();
        Cell header = cell(sheet, content.header(), place);
        boolean again =
                header.getCellType() == CellType.STRING && RosterHeader.PROBLEM.equals(header.getStringCellValue());
        for (Row row : sheet) {
            Cell old = row.getCell(place);
            if (again && old != null && row.getRowNum() >= content.header()) {
                old.setBlank();
            }
        }
        header.setCellValue(RosterHeader.PROBLEM);
        content.problems().stream()
                .mapToLong(RosterProblem::row)
                .filter(row -> row != content.header())
                .distinct()
                .mapToObj(row -> cell(sheet, row, place))
                .filter(cell -> cell.getCellType() == CellType.BLANK)
                .forEach(cell ->
                        cell.setCellValue(SafeText.of(ReturnedRoster.remarks(content, cell.getRowIndex() + 1L))));
        sheet.setColumnWidth(place, REMARK_WIDTH);
    }

    private static Cell cell(Sheet sheet, long rowNumber, int place) {
        int index = Math.toIntExact(rowNumber - 1);
        Row row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
        return row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
