package org.hedui.department;

import java.math.BigDecimal;

/**
 * How many faults a delivery may have before it is refused as a whole.
 *
 * @param faultyShare share of its rows, 0 to 1
 * @param faultyRows rows, whatever the share: they are kept in memory while the file is read
 */
public record ImportLimits(BigDecimal faultyShare, int faultyRows) {
    /** One row in ten, and no more than 20,000: a proposal, no law. */
    public static final ImportLimits DEFAULTS = new ImportLimits(new BigDecimal("0.10"), 20_000);

    public ImportLimits {
        if (faultyShare.signum() < 0 || faultyShare.compareTo(BigDecimal.ONE) > 0 || faultyRows < 0) {
            throw new IllegalArgumentException("a share of faults is 0 to 1 and their number at least 0");
        }
    }

    boolean allows(long faulty, long rows) {
        return faulty <= faultyRows
                && BigDecimal.valueOf(faulty).compareTo(faultyShare.multiply(BigDecimal.valueOf(rows))) <= 0;
    }
}
