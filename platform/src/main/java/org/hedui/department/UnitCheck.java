package org.hedui.department;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a whole column is written in another unit than agreed: one unusual amount is an odd person, most of them are
 * 万元 for 元.
 */
final class UnitCheck {
    /** Fewer rows tell nothing. */
    private static final int FEW = 10;

    private final Map<String, Long> unusual = new HashMap<>();

    void see(CheckedRow row) {
        for (Warning warning : row.warnings()) {
            if (warning.fault() == Fault.UNUSUAL_AMOUNT) {
                unusual.merge(warning.column(), 1L, Long::sum);
            }
        }
    }

    /** @throws DeliveryRefused if the amounts of a column are unusual in half of the rows or more */
    void requireOrdinary(long rows) {
        unusual.forEach((column, odd) -> {
            if (rows >= FEW && odd * 2 >= rows) {
                throw new DeliveryRefused(
                        "HEDUI-DELIVERY-016",
                        "%d of %d amounts in column %s are unusual: another unit than agreed"
                                .formatted(odd, rows, column),
                        column,
                        odd,
                        rows);
            }
        });
    }
}
