package org.hedui.department;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of the list of rows that were set aside.
 *
 * @param faults as delivered, masked where they tell about a person
 * @param left how many are left now
 * @param lastBy who did the last step, but for the import
 */
public record SetAsideRow(
        RowId id,
        RowState state,
        List<QuarantinedValue> faults,
        int left,
        Optional<String> lastBy,
        Optional<Instant> lastAt) {
    public SetAsideRow {
        faults = List.copyOf(faults);
    }
}
