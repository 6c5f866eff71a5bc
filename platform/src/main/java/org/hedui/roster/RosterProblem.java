package org.hedui.roster;

/**
 * A fault of a roster at its place.
 *
 * @param row as a spreadsheet shows it
 * @param place of the column, from 0; {@link #WHOLE_ROW} where there is no cell to point at
 * @param column the header, in the words of the template
 * @param stands what stands there, masked where it tells about a person
 * @param expected what may stand there, in Chinese
 */
public record RosterProblem(long row, int place, String column, RosterFault fault, String stands, String expected) {
    public static final int WHOLE_ROW = -1;

    /** As a spreadsheet names the cell: {@code F12}; the number of the row where there is none. */
    public String cell() {
        return (place < 0 ? "" : letters(place)) + row;
    }

    /** In one sentence, as it goes back in the workbook. */
    public String sentence() {
        String expectation = expected.isEmpty() ? "" : "，应为：" + expected;
        return "【%s】%s%s。%s".formatted(column, fault.chinese(), expectation, fault.advice());
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
