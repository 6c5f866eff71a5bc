package org.hedui.department;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.files.Cell;

/** Days and months as departments write them. A bare serial number of a spreadsheet is no day: nobody can tell. */
final class DayForms {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T]0{1,2}:00(:00)?.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))");
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private DayForms() {}

    static Optional<LocalDate> day(Cell cell) {
        Matcher match = DAY.matcher(CellReading.plain(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean spelled = match.group(2) != null;
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(spelled ? 2 : 4)),
                    Integer.parseInt(match.group(spelled ? 3 : 5)));
            return Optional.of(day).filter(known -> isBelieved(known.getYear()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day in it names a month too. */
    static Optional<YearMonth> month(Cell cell) {
        Matcher match = MONTH.matcher(CellReading.plain(cell));
        if (!match.matches()) {
            return day(cell).map(YearMonth::from);
        }
        try {
            YearMonth month = YearMonth.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2) != null ? match.group(2) : match.group(3)));
            return Optional.of(month).filter(known -> isBelieved(known.getYear()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static boolean isBelieved(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
