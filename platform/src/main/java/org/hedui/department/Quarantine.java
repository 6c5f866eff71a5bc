package org.hedui.department;

import java.util.ArrayList;
import java.util.List;

/** Sorts rows: good ones go on, faulty ones are set aside with what is wrong with them. */
final class Quarantine {
    private static final int REPORT_EACH = 1000;

    private final ImportLimits limits;
    private final ImportProgress progress;
    private final List<QuarantinedValue> values = new ArrayList<>();
    private long seen;
    private long rows;

    Quarantine(ImportLimits limits, ImportProgress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    void sort(CheckedRow row, RecordCopy good) {
        if (row.isGood()) {
            good.write(row);
        } else {
            rows++;
            values.addAll(row.faults());
            if (rows > limits.faultyRows()) {
                throw tooMany(seen + 1);
            }
        }
        if (++seen % REPORT_EACH == 0) {
            report();
        }
    }

    /** @throws DeliveryRefused if the share of faulty rows is more than is allowed */
    void requireAllowed(long all) {
        report();
        if (!limits.allows(rows, all)) {
            throw tooMany(all);
        }
    }

    List<QuarantinedValue> values() {
        return values;
    }

    /** Rows set aside. */
    long rows() {
        return rows;
    }

    private void report() {
        progress.read(seen, rows);
        if (progress.isCancelled()) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-012", "the import was cancelled after %d rows".formatted(seen), seen);
        }
    }

    private DeliveryRefused tooMany(long of) {
        QuarantinedValue first = values.get(0);
        return new DeliveryRefused(
                "HEDUI-DELIVERY-009",
                "%d of %d rows are faulty, more than is allowed; the first is row %d, column %s: %s"
                        .formatted(rows, of, first.row(), first.column(), first.fault()),
                rows,
                of,
                first.row(),
                first.column(),
                first.fault().chinese());
    }
}
