package org.hedui.cli.synthetic;

import java.util.Optional;
import org.hedui.department.Column;
import org.hedui.department.EdgeCase;

/**
 * One way in which a value comes out wrong. It asks for a column and a value only, so it spoils any table of people: a
 * delivery, a roster.
 */
record Blemish(EdgeCase edge, Spoiling spoiling) {
    /** How it is done. */
    interface Spoiling {
        /**
         * The value as it is written now; empty if this value in this column cannot be wrong in this way.
         *
         * @param nth counts up, so that each kind of look-alike has its turn
         */
        Optional<String> spoil(Column column, String value, int nth);
    }

    /** What was done to a row. */
    record Done(EdgeCase edge, Column column, String written) {}

    Optional<Done> on(Column column, String value, int nth) {
        return spoiling.spoil(column, value, nth).map(written -> new Done(edge, column, written));
    }
}
