package org.hedui.department;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedui.kernel.Period;
import org.hedui.kernel.WorkingDays;
import org.hedui.tenancy.Schedule;
import org.hedui.tenancy.TenantSettings.RestDays;

/**
 * The days on which a calendar falls due: half-year data by 10 July speak of January to June (S2-06 「前半年数据」).
 *
 * @param restDays what becomes of a due day on which nobody works; it is kept by default, since no paper moves it
 */
public record DueDates(RestDays restDays, WorkingDays workingDays) {
    private static final int A_YEAR_AND_MORE = 14;

    /** What falls due in a month of the calendar, if anything does. */
    public Optional<Due> in(YearMonth month, Schedule schedule) {
        return schedule.months().contains(month.getMonthValue()) ? Optional.of(due(month, schedule)) : Optional.empty();
    }

    /** The one that fell due last, before {@code day}. */
    public Optional<Due> before(LocalDate day, Schedule schedule) {
        YearMonth here = YearMonth.from(day);
        return IntStream.range(0, A_YEAR_AND_MORE)
                .mapToObj(here::minusMonths)
                .flatMap(month -> in(month, schedule).stream())
                .filter(due -> due.by().isBefore(day))
                .findFirst();
    }

    /** The one that falls due next, on {@code day} or after it. */
    public Optional<Due> from(LocalDate day, Schedule schedule) {
        YearMonth before = YearMonth.from(day).minusMonths(1);
        return IntStream.range(0, A_YEAR_AND_MORE)
                .mapToObj(before::plusMonths)
                .flatMap(month -> in(month, schedule).stream())
                .filter(due -> !due.by().isBefore(day))
                .findFirst();
    }

    private Due due(YearMonth month, Schedule schedule) {
        LocalDate day = month.atDay(schedule.day());
        boolean moved = restDays == RestDays.NEXT_WORKING_DAY && !workingDays.isWorked(day);
        return new Due(schedule, moved ? workingDays.after(day, 1) : day, Period.monthsBefore(day, schedule.covers()));
    }
}
