package org.hedui.department;

import java.util.Map;
import java.util.Optional;
import org.hedui.tenancy.Schedule;

/**
 * One entry of the supply calendar over a year.
 *
 * @param dataset the one that is named; empty if the department owes all it has
 * @param months the state of each month in which it falls due, the worst of its datasets
 */
public record YearRow(
        Department department, Optional<Dataset> dataset, Schedule schedule, Map<Integer, SupplyState> months) {
    public YearRow {
        months = Map.copyOf(months);
    }
}
