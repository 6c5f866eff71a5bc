package org.hedui.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a sheet is merged or hidden: values there are not what a reader row by row takes them for. */
public final class SheetLayout {
    private static final int MOST_RANGES = 2_000;
    private static final Pattern RANGE =
            Pattern.compile("\\bref\\s*=\\s*[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");
    private static final Pattern HIDDEN = Pattern.compile("\\bhidden\\s*=\\s*[\"'](1|true)[\"']");
    private static final Pattern FIRST = Pattern.compile("\\bmin\\s*=\\s*[\"'](\\d{1,5})[\"']");
    private static final Pattern LAST = Pattern.compile("\\bmax\\s*=\\s*[\"'](\\d{1,5})[\"']");
    private static final int COLUMNS = 16_384;

    /** Places that a reader has to look at because of merged ranges, from the first column on: a table's worth. */
    private static final long MOST_REACH = 4_000_000;

    /** Both corners belong to it; rows from 1, columns from 0. */
    private record Range(int top, int left, int bottom, int right) {}

    private final List<Range> ranges = new ArrayList<>();
    private final BitSet mergedRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private long reach;

    SheetLayout() {}

    /** Columns from 0 that a spreadsheet does not show. */
    public BitSet hiddenColumns() {
        return (BitSet) hiddenColumns.clone();
    }

    /** Columns from 0 that are part of a merged range in this row. */
    BitSet merged(long row) {
        BitSet columns = new BitSet();
        if (mergedRows.get((int) row)) {
            for (Range range : ranges) {
                if (row >= range.top() && row <= range.bottom()) {
                    columns.set(range.left(), range.right() + 1);
                }
            }
        }
        return columns;
    }

    /** Whether the value of a merged range stands here: its first row and column. */
    public boolean isCorner(long row, int column) {
        return ranges.stream().anyMatch(range -> range.top() == row && range.left() == column);
    }

    /** @param tag as {@code mergeCell ref="A3:A5"} */
    void merged(String tag) {
        Matcher range = RANGE.matcher(tag);
        if (!range.find()) {
            return;
        }
        int top = Integer.parseInt(range.group(2));
        int bottom = Math.max(top, Integer.parseInt(range.group(4)));
        int left = column(range, 1);
        int right = Math.max(left, column(range, 3));
        reach += (bottom - top + 1L) * (right + 1L);
        if (ranges.size() >= MOST_RANGES || reach > MOST_REACH) {
            throw new FileRefused(
                    "HEDUI-FILE-023", "the sheet has more than %d merged cells".formatted(MOST_RANGES), MOST_RANGES);
        }
        ranges.add(new Range(top, left, bottom, right));
        mergedRows.set(top, bottom + 1);
    }

    /** @param tag as {@code col min="3" max="4" hidden="1"} */
    void column(String tag) {
        Matcher first = FIRST.matcher(tag);
        Matcher last = LAST.matcher(tag);
        if (HIDDEN.matcher(tag).find() && first.find() && last.find()) {
            int from = Math.max(0, Integer.parseInt(first.group(1)) - 1);
            int to = Math.min(COLUMNS, Integer.parseInt(last.group(1)));
            hiddenColumns.set(Math.min(from, to), to);
        }
    }

    private static int column(Matcher range, int group) {
        int column = 0;
        for (char letter : range.group(group).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }
}
