package org.hedui.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A span of days, closed-open: {@code from} belongs to it, {@code to} does not. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (!from.isBefore(to)) {
            throw new VerificationException(
                    "HEDUI-PERIOD-001",
                    "a period ends after it begins; %s to %s was given".formatted(from, to),
                    from,
                    to);
        }
    }

    /** The whole months before the month of {@code day}: twelve of them is the usual income window (DOMAIN C1). */
    public static Period monthsBefore(LocalDate day, int months) {
        LocalDate end = day.withDayOfMonth(1);
        return new Period(end.minusMonths(months), end);
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean contains(Period inner) {
        return !inner.from.isBefore(from) && !inner.to.isAfter(to);
    }

    /** Whole months between both ends. */
    public long months() {
        return ChronoUnit.MONTHS.between(from, to);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
