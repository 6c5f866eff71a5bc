package org.hedui.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What day a spreadsheet means by a number. Two counts are in use: from 1 January 1900, which believes in a 29 February
 * 1900, and from 1 January 1904. A number for which there is no day up to the year 9999 is none; the day that never was
 * stays what it is and is no date to anybody who reads it.
 *
 * @param since1904 as the workbook says
 */
record SheetDays(boolean since1904) {
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The day that never was. */
    private static final long LEAP_DAY_1900 = 60;

    private static final String NEVER_WAS = "1900-02-29";

    /** The day of 1, and of numbers behind the day that never was. */
    private static final LocalDate EVE_1900 = LocalDate.of(1899, 12, 31);

    private static final LocalDate EVE_OF_THE_EVE = EVE_1900.minusDays(1);

    /** As 2026-03-31. */
    Optional<String> day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST.toEpochDay())) > 0) {
            return Optional.empty();
        }
        long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (since1904) {
            return written(FIRST_1904.plusDays(days));
        }
        if (days == 0) {
            return Optional.empty();
        }
        if (days == LEAP_DAY_1900) {
            return Optional.of(NEVER_WAS);
        }
        LocalDate eve = days < LEAP_DAY_1900 ? EVE_1900 : EVE_OF_THE_EVE;
        return written(eve.plusDays(days));
    }

    private static Optional<String> written(LocalDate day) {
        return Optional.of(day).filter(it -> !it.isAfter(LAST)).map(LocalDate::toString);
    }
}
