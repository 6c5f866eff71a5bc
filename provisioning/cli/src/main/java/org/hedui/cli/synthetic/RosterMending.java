package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.cli.synthetic.RosterTruth.Mistake;

/** Mends a roster as its truth says: what a clerk does with the workbook that came back. */
public final class RosterMending {
    private RosterMending() {}

    /** @param returned the workbook as it came back; stays as it is */
    public static void mend(Path returned, RosterTruth.RosterFile truth, Path mended) {
        try (InputStream in = Files.newInputStream(returned);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(mended)) {
            Sheet sheet = workbook.getSheetAt(0);
            truth.mistakes().forEach(mistake -> mend(sheet, mistake));
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void mend(Sheet sheet, Mistake mistake) {
        CellAddress at = new CellAddress(mistake.cell());
        switch (mistake.mending()) {
            case SET -> set(sheet, at.getRow(), at.getColumn(), mistake.mended());
            case DELETE_ROW -> sheet.removeRow(sheet.getRow(at.getRow()));
            case SHOW_ROW -> sheet.getRow(at.getRow()).setZeroHeight(false);
            case SHOW_COLUMN -> sheet.setColumnHidden(at.getColumn(), false);
            case UNMERGE -> unmerge(sheet, at, mistake.mended());
        }
    }

    private static void set(Sheet sheet, int row, int column, String value) {
        Row line = sheet.getRow(row);
        Cell old = line.getCell(column);
        var style = old == null ? null : old.getCellStyle();
        if (old != null) {
            old.removeCellComment();
            line.removeCell(old);
        }
        Cell cell = line.createCell(column);
        cell.setCellValue(value);
        if (style != null && style.getDataFormat() == 0) {
            cell.setCellStyle(style);
        }
    }

    private static void unmerge(Sheet sheet, CellAddress corner, String value) {
        int index = IntStream.range(0, sheet.getNumMergedRegions())
                .filter(at -> sheet.getMergedRegion(at).isInRange(corner))
                .findFirst()
                .orElseThrow();
        CellRangeAddress range = sheet.getMergedRegion(index);
        sheet.removeMergedRegion(index);
        range.forEach(cell -> set(sheet, cell.getRow(), cell.getColumn(), value));
    }
}
