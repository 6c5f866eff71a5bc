package org.hedui.derivation;

import java.math.BigDecimal;

/**
 * One limit of the pack and how the household stands to it, both unrounded.
 *
 * @param id         of the pack, as {@code financial}
 * @param comparison {@code <} or {@code <=}: how {@code actual} must stand to {@code limit}
 * @param unit       of both, as 元/人
 */
public record LimitCheck(
        String id,
        String name,
        Excess side,
        Traced<BigDecimal> actual,
        String comparison,
        Traced<BigDecimal> limit,
        String unit,
        boolean passed) {}
