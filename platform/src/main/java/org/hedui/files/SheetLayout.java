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

    /** Both corners belong to it; rows from 1, columns from 0. */
    private record Range(int top, int left, int bottom, int right) {
        boolean has(long row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final BitSet mergedRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetLayout() {}

    /** Columns from 0 that a spreadsheet does not show. */
    public BitSet hiddenColumns() {
        return (BitSet) hiddenColumns.clone();
    }

    boolean isMerged(long row) {
        return mergedRows.get((int) row);
    }

    boolean isMerged(long row, int column) {
        return isMerged(row) && ranges.stream().anyMatch(range -> range.has(row, column));
    }

    /** How many columns of a row one has to look at to see all that is merged. */
    int mergedWidth(long row) {
        return isMerged(row)
                ? ranges.stream()
                        .filter(range -> row >= range.top() && row <= range.bottom())
                        .mapToInt(range -> range.right() + 1)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** @param tag as {@code mergeCell ref="A3:A5"} */
    void merged(String tag) {
        Matcher range = RANGE.matcher(tag);
        if (!range.find()) {
            return;
        }
        if (ranges.size() >= MOST_RANGES) {
            throw new FileRefused(
                    "HEDUI-FILE-023", "the sheet has more than %d merged cells".formatted(MOST_RANGES), MOST_RANGES);
        }
        int top = Integer.parseInt(range.group(2));
        int bottom = Math.max(top, Integer.parseInt(range.group(4)));
        ranges.add(new Range(top, column(range, 1), bottom, column(range, 3)));
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
