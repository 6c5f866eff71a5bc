package org.hedui.roster;

import java.util.Optional;
import org.hedui.department.Column;

/**
 * A column of a roster: a field, or the amount declared for an element.
 *
 * @param element id of the element of the policy pack; empty for a field
 */
record RosterColumn(Column column, Optional<RosterField> field, Optional<String> element) {
    static RosterColumn of(RosterField field) {
        return new RosterColumn(field.column(), Optional.of(field), Optional.empty());
    }

    String label() {
        return column.label();
    }

    boolean personal() {
        return column.personal();
    }

    boolean is(RosterField asked) {
        return field.isPresent() && field.get() == asked;
    }
}
