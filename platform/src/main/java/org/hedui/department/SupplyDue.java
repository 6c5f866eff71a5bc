package org.hedui.department;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a department owes of one dataset, and what came of it.
 *
 * @param suppliedOn the day on which the period was supplied as a whole
 * @param missing months of it about which nothing was supplied
 * @param today the day this is said of
 */
public record SupplyDue(
        Department department,
        Dataset dataset,
        Due due,
        Optional<LocalDate> suppliedOn,
        List<YearMonth> missing,
        LocalDate today) {
    public SupplyDue {
        missing = List.copyOf(missing);
    }

    static SupplyDue of(Department department, Dataset dataset, Due due, List<Delivery> accepted, LocalDate today) {
        return new SupplyDue(
                department,
                dataset,
                due,
                Supplied.on(dataset, due.covers(), accepted),
                Supplied.missing(dataset, due.covers(), accepted),
                today);
    }

    public SupplyState state() {
        boolean late = suppliedOn.orElse(today).isAfter(due.by());
        if (suppliedOn.isPresent()) {
            return late ? SupplyState.LATE : SupplyState.ON_TIME;
        }
        return late ? SupplyState.OVERDUE : SupplyState.AWAITED;
    }

    /** Days after the due day, until it came or until today; 0 if it is in time. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(due.by(), suppliedOn.orElse(today)));
    }
}
