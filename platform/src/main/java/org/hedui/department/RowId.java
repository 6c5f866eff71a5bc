package org.hedui.department;

import java.util.UUID;

/**
 * A row of a delivery.
 *
 * @param row as a spreadsheet or editor shows it, from 1
 */
public record RowId(UUID delivery, long row) {
    /** As the audit trail names it. */
    @Override
    public String toString() {
        return "delivery %s row %d".formatted(delivery, row);
    }
}
