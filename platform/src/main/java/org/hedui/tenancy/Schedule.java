package org.hedui.tenancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When something recurs: on a day of certain months.
 *
 * @param of what it is about, by the catalogue's ids of departments or datasets
 * @param months 1 to 12, the months in which it falls due
 * @param day of the month by which it is due, 1 to 28
 * @param covers how many whole months before the due month it covers
 * @param source the region's own paper, in its words as far as it has any; what the page quotes
 * @param defaults which of these the paper leaves open, so that they are a default of ours and no rule
 */
public record Schedule(List<String> of, Set<Integer> months, int day, int covers, String source, Set<Part> defaults) {
    /** What an entry fixes. */
    public enum Part {
        OF,
        MONTHS,
        DAY,
        COVERS
    }

    public Schedule {
        of = List.copyOf(of);
        months = Set.copyOf(months);
        defaults = defaults.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(defaults));
    }
}
