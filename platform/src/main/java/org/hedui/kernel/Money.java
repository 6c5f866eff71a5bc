package org.hedui.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount in yuan, exact inside: it is rounded once, to the fen, where it is shown. Limits compare the unrounded
 * value. Division keeps 34 digits (IEEE decimal128).
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** An amount as written in a file or a test, in yuan: {@code Money.of("50400.01")}. */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor, PRECISION));
    }

    public Money dividedBy(long parts) {
        return new Money(yuan.divide(BigDecimal.valueOf(parts), PRECISION));
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    /** Rounded to the fen, half up, for the eye only: {@code 1077.00}. */
    public String shown() {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** By value: 1.0 and 1.00 yuan are the same money. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && yuan.compareTo(money.yuan) == 0;
    }

    @Override
    public int hashCode() {
        return yuan.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return shown() + " 元";
    }
}
