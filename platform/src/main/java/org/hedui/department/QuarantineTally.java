package org.hedui.department;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many rows of a delivery stand in which state; together they are the rows that were set aside. */
public record QuarantineTally(Map<RowState, Long> counts) {
    public QuarantineTally {
        EnumMap<RowState, Long> all = new EnumMap<>(RowState.class);
        for (RowState state : RowState.values()) {
            all.put(state, counts.getOrDefault(state, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public long of(RowState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
