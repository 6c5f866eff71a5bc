package org.hedui.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook that leaves the house: a returned roster, a list. It opens without a formula running (ASVS 5.0 1.2.10):
 * texts are text cells, so that an identity number keeps its digits and its zeros, and one that begins as a formula does
 * is escaped besides, since people save workbooks as CSV. No cell is ever a formula. Rows are flushed as they come.
 */
public final class ExportedTable implements AutoCloseable {
    private static final int FLUSH_EACH = 1000;
    private static final int KEPT_DIGITS = 15;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param name of the one sheet */
    public ExportedTable(OutputStream out, String name) {
        workbook = new Workbook(out, "hedui", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    /**
     * The next row.
     *
     * @param cells texts, days and numbers; an empty text leaves its place empty. A number of more digits than a
     *     spreadsheet keeps is written as text
     */
    public void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++row % FLUSH_EACH == 0) {
            flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof BigDecimal number && number.stripTrailingZeros().precision() <= KEPT_DIGITS) {
            sheet.value(row, column, number);
        } else if (value instanceof Long || value instanceof Integer) {
            sheet.value(row, column, (Number) value);
        } else {
            text(
                    column,
                    value instanceof BigDecimal || value instanceof LocalDate
                            ? value.toString()
                            : String.valueOf(value));
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, SafeText.of(text));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    /** Ends the workbook; the stream stays open. */
    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
