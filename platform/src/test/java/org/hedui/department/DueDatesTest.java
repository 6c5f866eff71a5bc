package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedui.kernel.Period;
import org.hedui.kernel.WorkingDays;
import org.hedui.tenancy.Schedule;
import org.hedui.tenancy.TenantSettings.RestDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S2-06, worked out by hand. 10 January 2026 is a Saturday, 10 October 2026 a Saturday that is worked. */
class DueDatesTest {
    private static final WorkingDays OFFICIAL =
            new WorkingDays(Set.of(LocalDate.of(2026, 1, 12)), Set.of(LocalDate.of(2026, 10, 10)));
    private static final DueDates KEPT = new DueDates(RestDays.KEEP, OFFICIAL);
    private static final DueDates MOVED = new DueDates(RestDays.NEXT_WORKING_DAY, OFFICIAL);

    @ParameterizedTest
    @CsvSource({
        "1,  2025-12-01, 2026-01-01", // 每月10日前提供上月数据
        "3,  2025-10-01, 2026-01-01", // 次年1月的10日前提供上季度数据
        "6,  2025-07-01, 2026-01-01", // 次年1月10日前提供前半年数据
        "12, 2025-01-01, 2026-01-01", // 每年1月10日前提供上年数据
    })
    void onTheTenthOfJanuaryTheMonthsBeforeAreOwed(int covers, LocalDate from, LocalDate to) {
        Due due = KEPT.in(YearMonth.of(2026, 1), on(10, covers, 1)).orElseThrow();
        assertThat(due.by()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(due.covers()).isEqualTo(new Period(from, to));
    }

    @Test
    void inJulyTheHalfYearIsJanuaryToJune() {
        assertThat(KEPT.in(YearMonth.of(2026, 7), on(10, 6, 1, 7)).orElseThrow().covers())
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void whatIsDueInOtherMonthsIsNotDueInThisOne() {
        assertThat(KEPT.in(YearMonth.of(2026, 2), on(10, 3, 1, 4, 7, 10))).isEmpty();
    }

    @Test
    void aTenthOnASaturdayIsKeptUnlessTheTenantChoosesTheNextWorkingDay() {
        Schedule quarterly = on(10, 3, 1, 4, 7, 10);
        assertThat(KEPT.in(YearMonth.of(2026, 1), quarterly).orElseThrow().by()).isEqualTo(LocalDate.of(2026, 1, 10));
        // Saturday 10, Sunday 11, and Monday 12 a holiday of this test
        assertThat(MOVED.in(YearMonth.of(2026, 1), quarterly).orElseThrow().by())
                .isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(MOVED.in(YearMonth.of(2026, 10), quarterly).orElseThrow().by())
                .as("a Saturday that is worked is no day of rest")
                .isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(MOVED.in(YearMonth.of(2026, 1), quarterly).orElseThrow().covers())
                .as("a later day owes the same months")
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void onTheDueDayItIsStillAheadAndTheDayAfterItIsBehind() {
        Schedule yearly = on(10, 12, 1);
        assertThat(KEPT.from(LocalDate.of(2026, 1, 10), yearly)).map(Due::by).contains(LocalDate.of(2026, 1, 10));
        assertThat(KEPT.before(LocalDate.of(2026, 1, 10), yearly)).map(Due::by).contains(LocalDate.of(2025, 1, 10));
        assertThat(KEPT.from(LocalDate.of(2026, 1, 11), yearly)).map(Due::by).contains(LocalDate.of(2027, 1, 10));
        assertThat(KEPT.before(LocalDate.of(2026, 1, 11), yearly)).map(Due::by).contains(LocalDate.of(2026, 1, 10));
    }

    @Test
    void aDayThatMovedIntoTheNextMonthIsNotLost() {
        WorkingDays longRest = new WorkingDays(
                new TreeSet<>(LocalDate.of(2026, 1, 28)
                        .datesUntil(LocalDate.of(2026, 2, 3))
                        .toList()),
                Set.of());
        DueDates dates = new DueDates(RestDays.NEXT_WORKING_DAY, longRest);
        Optional<Due> due = dates.from(LocalDate.of(2026, 2, 1), on(28, 1, 1));
        assertThat(due).map(Due::by).contains(LocalDate.of(2026, 2, 3));
        assertThat(due).map(Due::covers).contains(Period.of(YearMonth.of(2025, 12)));
    }

    private static Schedule on(int day, int covers, int... months) {
        Set<Integer> due = new TreeSet<>(IntStream.of(months).boxed().toList());
        return new Schedule(List.of("finance-bureau"), due, day, covers, "a paper", Set.of());
    }
}
