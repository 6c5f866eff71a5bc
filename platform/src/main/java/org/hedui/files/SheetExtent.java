package org.hedui.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a sheet reaches, counted and as its cells call themselves: a row of one far cell is as much work as a full one. */
final class SheetExtent {
    /** Columns that a sheet of all rows may have on average; the readers build every cell up to the last of a row. */
    private static final long AVERAGE_COLUMNS = 64;

    private static final int LONGEST_COLUMN = 4;
    private static final int LONGEST_ROW = 9;
    private static final Pattern REFERENCE = Pattern.compile("\\br\\s*=\\s*[\"']([A-Za-z]*)(\\d*)[\"']");

    private final String part;
    private final GuardLimits limits;
    private int rows;
    private int cells;
    private long reach;
    private long spanned;

    SheetExtent(String part, GuardLimits limits) {
        this.part = part;
        this.limits = limits;
    }

    /** Row elements so far. */
    int rows() {
        return rows;
    }

    void row(String written) {
        rows++;
        cells = 0;
        reach = 0;
        Matcher reference = REFERENCE.matcher(written);
        if (rows > limits.rows() || (reference.find() && exceeds(reference.group(2), limits.rows()))) {
            throw new FileRefused(
                    "HEDUI-FILE-012", "%s has more than %d rows".formatted(part, limits.rows()), part, limits.rows());
        }
    }

    void cell(String written) {
        cells++;
        Matcher reference = REFERENCE.matcher(written);
        long column = Math.max(cells, reference.find() ? column(reference.group(1)) : 0);
        if (column > limits.columns()) {
            throw new FileRefused(
                    "HEDUI-FILE-013",
                    "row %d of %s has more than %d columns".formatted(rows, part, limits.columns()),
                    rows,
                    part,
                    limits.columns());
        }
        if (column > reach) {
            spanned += column - reach;
            reach = column;
        }
        if (spanned > AVERAGE_COLUMNS * limits.rows()) {
            throw new FileRefused(
                    "HEDUI-FILE-026",
                    "the cells up to row %d of %s span more than %d places; send the table without far cells"
                            .formatted(rows, part, AVERAGE_COLUMNS * limits.rows()),
                    rows,
                    part,
                    AVERAGE_COLUMNS * limits.rows());
        }
    }

    private static boolean exceeds(String digits, int most) {
        return digits.length() > LONGEST_ROW || (!digits.isEmpty() && Integer.parseInt(digits) > most);
    }

    private static long column(String letters) {
        if (letters.length() > LONGEST_COLUMN) {
            return Long.MAX_VALUE;
        }
        long column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column;
    }
}
