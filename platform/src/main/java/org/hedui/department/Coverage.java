package org.hedui.department;

import java.time.LocalDate;
import java.util.List;
import org.hedui.kernel.Period;

/**
 * Whether what a department supplied answers for a period. Where it does not, the source has not answered: that is
 * never "nothing on record".
 *
 * @param deliveries live ones of the dataset that say something about the period
 * @param missing whole months of the period, first days, about which nothing was supplied
 */
public record Coverage(Dataset dataset, Period window, List<Delivery> deliveries, List<LocalDate> missing) {
    public Coverage {
        deliveries = List.copyOf(deliveries);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * A register's snapshot answers from the day it shows, for as long as the agreed cycle lets it be fresh; movements
     * must have been supplied for each month, but for the last {@link Dataset#freshMonths()} less one, which are not yet due.
     */
    static Coverage of(Dataset dataset, Period window, List<Delivery> live) {
        return dataset.kind() == DatasetKind.SNAPSHOT
                ? snapshot(dataset, window, live)
                : movements(dataset, window, live);
    }

    private static Coverage snapshot(Dataset dataset, Period window, List<Delivery> live) {
        List<Delivery> fresh = live.stream()
                .filter(delivery -> !delivery.period()
                        .to()
                        .plusMonths(dataset.freshMonths())
                        .isBefore(window.to()))
                .toList();
        return new Coverage(
                dataset, window, fresh, fresh.isEmpty() ? List.of(window.to().minusMonths(1)) : List.of());
    }

    private static Coverage movements(Dataset dataset, Period window, List<Delivery> live) {
        LocalDate due = window.to().minusMonths(dataset.freshMonths() - 1L);
        List<LocalDate> missing = window.from()
                .datesUntil(due, java.time.Period.ofMonths(1))
                .filter(month ->
                        live.stream().noneMatch(delivery -> delivery.period().contains(month)))
                .toList();
        List<Delivery> inside = live.stream()
                .filter(delivery -> delivery.period().from().isBefore(window.to())
                        && delivery.period().to().isAfter(window.from()))
                .toList();
        return new Coverage(dataset, window, inside, missing);
    }
}
