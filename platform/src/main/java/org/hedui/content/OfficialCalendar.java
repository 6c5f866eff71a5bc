package org.hedui.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedui.kernel.VerificationException;
import org.hedui.kernel.WorkingDays;

/**
 * The official calendar of working days from {@code calendar/<year>.yaml}: holidays with the days exchanged for them
 * (调休), as the State Council's office announces them for each year.
 *
 * @param years in ascending order, without a gap
 */
public record OfficialCalendar(List<Year> years) {
    /** Whether the year's notice was compared with the file. */
    public enum Status {
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("to-be-confirmed")
        TO_BE_CONFIRMED
    }

    /** Days off, the first and the last included; weekends among them do no harm. */
    public record Holiday(String name, LocalDate first, LocalDate last) {}

    /**
     * One year.
     *
     * @param source the notice it comes from
     * @param makeUpDays days at weekends that are worked
     */
    public record Year(int year, Status status, String source, List<Holiday> holidays, List<LocalDate> makeUpDays) {}

    public OfficialCalendar {
        years = List.copyOf(years);
    }

    /** @throws VerificationException HEDUI-CAL-001 with file and day, if a day cannot be what the file says */
    public static OfficialCalendar of(Content content) {
        return new OfficialCalendar(content.files("calendar").stream()
                .map(file -> checked(file, content.read("calendar/" + file, Year.class)))
                .toList());
    }

    public WorkingDays workingDays() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        for (Year year : years) {
            year.holidays()
                    .forEach(holiday -> holiday.first()
                            .datesUntil(holiday.last().plusDays(1))
                            .forEach(holidays::add));
            makeUpDays.addAll(year.makeUpDays());
        }
        return new WorkingDays(holidays, makeUpDays);
    }

    /** Whether the calendar of this day's year was compared with its notice; if not, a deadline in it is provisional. */
    public boolean isConfirmed(LocalDate day) {
        return years.stream().anyMatch(year -> year.year() == day.getYear() && year.status() == Status.PUBLISHED);
    }

    private static Year checked(String file, Year year) {
        for (LocalDate day : year.makeUpDays()) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend || day.getYear() != year.year()) {
                throw refusal(file, day, "a make-up day is a Saturday or Sunday of its year");
            }
        }
        for (Holiday holiday : year.holidays()) {
            if (holiday.last().isBefore(holiday.first()) || holiday.first().getYear() != year.year()) {
                throw refusal(file, holiday.first(), "a holiday begins in its year and ends after it began");
            }
            for (LocalDate day : year.makeUpDays()) {
                if (!day.isBefore(holiday.first()) && !day.isAfter(holiday.last())) {
                    throw refusal(file, day, "a day cannot be both a holiday and worked");
                }
            }
        }
        return year;
    }

    private static VerificationException refusal(String file, LocalDate day, String rule) {
        return new VerificationException(
                "HEDUI-CAL-001", "calendar/%s, %s: %s".formatted(file, day, rule), file, day, rule);
    }
}
