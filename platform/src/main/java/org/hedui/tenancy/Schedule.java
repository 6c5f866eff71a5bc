package org.hedui.tenancy;

import java.util.List;
import java.util.Set;

/**
 * When something recurs: on a day of certain months.
 *
 * @param of what it is about, by the catalogue's ids of departments or datasets
 * @param months 1 to 12, the months in which it falls due
 * @param day of the month by which it is due, 1 to 28
 * @param covers how many whole months before the due month it covers
 */
public record Schedule(List<String> of, Set<Integer> months, int day, int covers) {
    public Schedule {
        of = List.copyOf(of);
        months = Set.copyOf(months);
    }
}
