package org.hedui.ui.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures for the eye only: what is compared is the unrounded value. */
public final class Quantity {
    private Quantity() {}

    /** Yuan to the fen; what is counted or measured, as vehicles or square metres, without zeros at its end. */
    public static String shown(BigDecimal value, String unit) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
        if (unit.startsWith("元")) {
            return rounded.toPlainString();
        }
        BigDecimal brief = rounded.stripTrailingZeros();
        return (brief.scale() < 0 ? brief.setScale(0) : brief).toPlainString();
    }
}
