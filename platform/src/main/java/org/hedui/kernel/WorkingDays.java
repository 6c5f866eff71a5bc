package org.hedui.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days by the official calendar: Monday to Friday, less the holidays, plus the make-up days (调休上班).
 *
 * @param holidays days off that would be working days
 * @param makeUpDays days at weekends that are worked
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorked(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /**
     * The day on which a time limit ends; the day that starts it is not counted.
     *
     * @param days working days, at least 1
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                counted++;
            }
        }
        return day;
    }
}
