package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.List;

/**
 * One limit of the pack and how the household stands to it, both unrounded.
 *
 * @param id         of the pack, as {@code financial}
 * @param comparison {@code <} or {@code <=}: how {@code actual} must stand to {@code limit}
 * @param unit       of both, as 元/人
 * @param silent     departments that did not answer and without whom nobody can say that the limit is kept
 */
public record LimitCheck(
        String id,
        String name,
        Excess side,
        Traced<BigDecimal> actual,
        String comparison,
        Traced<BigDecimal> limit,
        String unit,
        boolean passed,
        List<String> silent) {
    public LimitCheck {
        // Assessments of earlier versions were stored without it.
        silent = silent == null ? List.of() : List.copyOf(silent);
    }

    /** Kept as far as one can see, which is not far enough. */
    public boolean isUnverified() {
        return passed && !silent.isEmpty();
    }
}
