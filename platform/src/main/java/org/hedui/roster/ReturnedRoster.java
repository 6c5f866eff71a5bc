package org.hedui.roster;

import java.util.Comparator;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;

/**
 * A roster goes back with every fault at its cell, coloured and with a remark, and all faults of a row in a column 问题.
 * The office's own workbook as far as a library that keeps it whole in memory can be afforded; a rebuilt one above that.
 */
public final class ReturnedRoster {
    /** Rows up to which the workbook itself is marked. */
    static final int MARKED_ROWS = 5_000;

    /** Bytes of a workbook's parts up to which it is: what the library makes of them in memory is many times more. */
    static final long MARKED_BYTES = 16L << 20;

    private final GuardLimits limits;

    public ReturnedRoster(GuardLimits limits) {
        this.limits = limits;
    }

    public byte[] of(InspectedFile file, RosterContent content) {
        boolean markable = content.rows() <= MARKED_ROWS && file.unpacked() <= MARKED_BYTES;
        return markable ? new MarkedWorkbook(content).of(file) : new RebuiltWorkbook(content, limits).of(file);
    }

    /** What the clerk reads at the end of the row, fault by fault. */
    static String remarks(RosterContent content, long row) {
        StringBuilder remarks = new StringBuilder();
        content.inRow(row)
                .sorted(Comparator.comparingInt(RosterProblem::place))
                .forEach(
                        problem -> remarks.append(remarks.isEmpty() ? "" : "\n").append(problem.sentence()));
        return remarks.toString();
    }
}
