package org.hedui.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two hand-counted examples of the official calendar of 2024. */
class WorkingDaysTest {
    private final WorkingDays calendar2024 = new WorkingDays(
            LocalDate.of(2024, 10, 1).datesUntil(LocalDate.of(2024, 10, 8)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2024, 9, 29), LocalDate.of(2024, 10, 12), LocalDate.of(2024, 5, 11)));

    @Test
    void theNationalHolidayStopsTheClockAndTheMakeUpSundayDoesNot() {
        assertThat(calendar2024.after(LocalDate.of(2024, 9, 26), 5)).isEqualTo(LocalDate.of(2024, 10, 9));
    }

    @Test
    void aMakeUpSaturdayCounts() {
        assertThat(calendar2024.after(LocalDate.of(2024, 5, 10), 5)).isEqualTo(LocalDate.of(2024, 5, 16));
    }
}
