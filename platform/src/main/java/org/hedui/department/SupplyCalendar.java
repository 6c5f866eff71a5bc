package org.hedui.department;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedui.tenancy.Schedule;

/**
 * A tenant's calendar laid beside what was delivered: who owes what by when, what came, what is late, what comes next.
 * Pure: everything it tells follows from what it was made of.
 */
public final class SupplyCalendar {
    /** Who owes what by one entry of the calendar. */
    private record Owed(Department department, Dataset dataset, Schedule schedule) {}

    private final Catalogue catalogue;
    private final DueDates dates;
    private final List<Schedule> supply;
    private final List<Schedule> comparison;
    private final List<Delivery> accepted;
    private final LocalDate today;

    /** @param accepted every delivery that was ever live */
    public SupplyCalendar(
            Catalogue catalogue,
            DueDates dates,
            List<Schedule> supply,
            List<Schedule> comparison,
            List<Delivery> accepted,
            LocalDate today) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.supply = List.copyOf(supply);
        this.comparison = List.copyOf(comparison);
        this.accepted = List.copyOf(accepted);
        this.today = today;
    }

    /** What departments owe in a month, by its day. */
    public List<SupplyDue> supply(YearMonth month) {
        return owed().flatMap(owed -> dates.in(month, owed.schedule()).map(due -> due(owed, due)).stream())
                .sorted(Comparator.comparing((SupplyDue due) -> due.due().by()))
                .toList();
    }

    /** The comparisons that are due in a month. */
    public List<ComparisonDue> comparisons(YearMonth month) {
        return comparison.stream()
                .flatMap(schedule -> dates.in(month, schedule).stream())
                .map(this::compared)
                .toList();
    }

    /**
     * What should be there and is not, the longest overdue first. Of each dataset only what was due last counts: what
     * was due before it is asked for no more.
     */
    public List<SupplyDue> overdue() {
        return owed().flatMap(owed -> dates.before(today, owed.schedule()).map(due -> due(owed, due)).stream())
                .filter(due -> due.state() == SupplyState.OVERDUE)
                .sorted(Comparator.comparing(SupplyDue::daysLate).reversed())
                .toList();
    }

    /** What comes next, by its day: the first of each dataset that is due today or later and not there yet. */
    public List<SupplyDue> ahead() {
        return owed().flatMap(owed -> dates.from(today, owed.schedule()).map(due -> due(owed, due)).stream())
                .filter(due -> due.state() == SupplyState.AWAITED)
                .sorted(Comparator.comparing((SupplyDue due) -> due.due().by()))
                .toList();
    }

    /** Each entry over a year. What has not fallen due yet is awaited. */
    public List<YearRow> year(int year) {
        List<YearRow> rows = new ArrayList<>();
        for (Schedule schedule : supply) {
            for (String id : schedule.of()) {
                Map<Integer, SupplyState> months = new TreeMap<>();
                IntStream.rangeClosed(1, 12)
                        .forEach(month -> worst(id, YearMonth.of(year, month), schedule)
                                .ifPresent(state -> months.put(month, state)));
                rows.add(new YearRow(supplier(id), named(id), schedule, months));
            }
        }
        return rows;
    }

    private Optional<SupplyState> worst(String id, YearMonth month, Schedule schedule) {
        return owed(id, schedule)
                .flatMap(owed -> dates.in(month, schedule).map(due -> due(owed, due)).stream())
                .map(SupplyDue::state)
                .max(Comparator.naturalOrder());
    }

    private Stream<Owed> owed() {
        return supply.stream().flatMap(schedule -> schedule.of().stream().flatMap(id -> owed(id, schedule)));
    }

    /** All that a department supplies, or the one dataset that is named. */
    private Stream<Owed> owed(String id, Schedule schedule) {
        Department department = supplier(id);
        return catalogue.datasets().stream()
                .filter(dataset ->
                        dataset.department().equals(id) || dataset.id().value().equals(id))
                .map(dataset -> new Owed(department, dataset, schedule));
    }

    private Department supplier(String id) {
        return named(id).map(catalogue::supplierOf).orElseGet(() -> catalogue.requireDepartment(id));
    }

    private Optional<Dataset> named(String id) {
        return catalogue.datasets().stream()
                .filter(dataset -> dataset.id().value().equals(id))
                .findFirst();
    }

    private SupplyDue due(Owed owed, Due due) {
        return SupplyDue.of(owed.department(), owed.dataset(), due, accepted, today);
    }

    private ComparisonDue compared(Due due) {
        List<Dataset> datasets = due.schedule().of().stream()
                .map(id -> catalogue.require(new DatasetId(id)))
                .toList();
        return new ComparisonDue(
                datasets,
                due,
                datasets.stream()
                        .filter(dataset ->
                                Supplied.on(dataset, due.covers(), accepted).isEmpty())
                        .toList());
    }
}
