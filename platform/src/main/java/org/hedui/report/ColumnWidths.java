package org.hedui.report;

import java.util.List;

/** Widths of columns by what stands in them: each as wide as its longest cell, within bounds, in proportion. */
final class ColumnWidths {
    private static final int LEAST = 4;
    private static final int MOST = 16;

    static float[] of(List<String> heads, List<List<String>> rows) {
        float[] widths = new float[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            int longest = width(heads.get(column));
            for (List<String> row : rows) {
                longest = Math.max(longest, width(row.get(column)));
            }
            widths[column] = Math.min(Math.max(longest, LEAST), MOST);
        }
        return widths;
    }

    /** In half ideographs: a letter or digit is about half as wide as an ideograph. */
    private static int width(String text) {
        return (int) text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum() + 2;
    }

    private ColumnWidths() {}
}
