package org.hedui.roster;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.files.Cell;
import org.hedui.files.Row;

/** One person's row as far as it could be read. What could not be read is told already, and nothing is concluded from it. */
final class RosterRow {
    private final Row row;
    private final Map<RosterField, String> values = new EnumMap<>(RosterField.class);
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Set<RosterField> unreadable = new HashSet<>();
    private final Set<String> unreadableAmounts = new HashSet<>();

    RosterRow(Row row) {
        this.row = row;
    }

    long number() {
        return row.number();
    }

    Cell cell(int place) {
        return place < 0 ? Cell.EMPTY : row.cell(place);
    }

    void put(RosterField field, String value) {
        values.put(field, value);
    }

    void put(String element, BigDecimal amount) {
        amounts.put(element, amount);
    }

    void unreadable(RosterColumn column) {
        column.field().ifPresent(unreadable::add);
        column.element().ifPresent(unreadableAmounts::add);
    }

    /** The value in its canonical form; empty if none stands there or it could not be read. */
    Optional<String> value(RosterField field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean isUnreadable(RosterField field) {
        return unreadable.contains(field);
    }

    /** Nothing stands there. */
    boolean lacks(RosterField field) {
        return !values.containsKey(field) && !unreadable.contains(field);
    }

    Map<String, BigDecimal> amounts() {
        return amounts;
    }

    /** Whether something stands there, be it readable or not. */
    boolean saysOf(String element) {
        return amounts.containsKey(element) || unreadableAmounts.contains(element);
    }

    boolean is(Standing standing) {
        return value(RosterField.STANDING).filter(standing.name()::equals).isPresent();
    }
}
