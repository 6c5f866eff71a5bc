package org.hedui.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Sorts rows: good ones go on, faulty ones are set aside, whole and sealed, with what is wrong with them. */
final class Quarantine {
    private static final int REPORT_EACH = 1000;

    /** What may be kept in memory until the file is read: rows of 2 kB, as many as are allowed, and no larger ones. */
    private static final long KEPT_BYTES = 48L << 20;

    private static final int VALUE_BYTES = 512;

    /** A row that was set aside. */
    record Kept(long number, int faults, String hash, byte[] sealed) {
        RowStep asStep(Importer importer, Instant at) {
            return new RowStep(
                    0, RowDeed.SET_ASIDE, RowState.WAITING, 0, 0, faults, hash, at, importer, "", Optional.empty());
        }
    }

    private final ImportLimits limits;
    private final ImportProgress progress;
    private final UUID delivery;
    private final RowSeal seal;
    private final List<Kept> kept = new ArrayList<>();
    private final List<QuarantinedValue> values = new ArrayList<>();
    private long seen;
    private long rows;
    private long bytes;

    Quarantine(ImportLimits limits, ImportProgress progress, UUID delivery, RowSeal seal) {
        this.limits = limits;
        this.progress = progress;
        this.delivery = delivery;
        this.seal = seal;
    }

    void sort(CheckedRow row, Consumer<CheckedRow> good) {
        if (row.isGood()) {
            good.accept(row);
        } else {
            rows++;
            values.addAll(row.faults());
            if (rows > limits.faultyRows()) {
                throw tooMany(seen + 1);
            }
            keep(row);
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

    /** The rows set aside, whole. */
    List<Kept> kept() {
        return kept;
    }

    /** Rows set aside. */
    long rows() {
        return rows;
    }

    private void keep(CheckedRow row) {
        byte[] sealed =
                seal.seal(new RowId(delivery, row.number()), 0, row.whole().orElseThrow());
        bytes += sealed.length + (long) VALUE_BYTES * row.faults().size();
        if (bytes > KEPT_BYTES) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-030",
                    "the %d faulty rows up to row %d hold more than %d MB; mend the file at its source"
                            .formatted(rows, row.number(), KEPT_BYTES >> 20),
                    rows,
                    row.number(),
                    KEPT_BYTES >> 20);
        }
        kept.add(new Kept(row.number(), row.faults().size(), row.hash(), sealed));
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
