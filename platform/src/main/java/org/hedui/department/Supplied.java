package org.hedui.department;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedui.kernel.Period;

/** When departments had supplied a period. A register shown later shows the period's end too; movements must be there month by month. */
final class Supplied {
    private Supplied() {}

    /** @param accepted of the dataset, those that a later one took the place of included */
    static Optional<LocalDate> on(Dataset dataset, Period period, List<Delivery> accepted) {
        if (!missing(dataset, period, accepted).isEmpty()) {
            return Optional.empty();
        }
        return months(period)
                .flatMap(month -> first(dataset, month, accepted).stream())
                .max(Comparator.naturalOrder());
    }

    static List<YearMonth> missing(Dataset dataset, Period period, List<Delivery> accepted) {
        return months(period)
                .filter(month -> first(dataset, month, accepted).isEmpty())
                .toList();
    }

    private static Optional<LocalDate> first(Dataset dataset, YearMonth month, List<Delivery> accepted) {
        return accepted.stream()
                .filter(delivery -> delivery.dataset().equals(dataset.id()) && tells(dataset, delivery, month))
                .map(Delivery::suppliedOn)
                .min(Comparator.naturalOrder());
    }

    private static boolean tells(Dataset dataset, Delivery delivery, YearMonth month) {
        Period whole = Period.of(month);
        return dataset.kind() == DatasetKind.SNAPSHOT
                ? !delivery.period().to().isBefore(whole.to())
                : delivery.period().contains(whole);
    }

    private static Stream<YearMonth> months(Period period) {
        return Stream.iterate(
                YearMonth.from(period.from()),
                month -> month.atDay(1).isBefore(period.to()),
                month -> month.plusMonths(1));
    }
}
