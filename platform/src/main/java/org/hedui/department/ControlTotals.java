package org.hedui.department;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department says its file contains: from the last row of the file (合计) or from the letter that came with it.
 *
 * @param rows rows of data
 * @param sums by label of the column, in the unit the department sends; none if it gives no sums
 */
public record ControlTotals(long rows, Map<String, BigDecimal> sums) {
    public ControlTotals {
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }
}
