package org.hedui.report;

import java.util.Optional;
import org.hedui.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of figures: an amount, which is printed to the right with two decimals, or words where there
 * is no amount.
 */
public record Figure(@Nullable Money amount, String words) {
    private static final String NONE = "—";

    public static Figure of(Money amount) {
        return new Figure(amount, "");
    }

    /** A figure that is not money, as "1 辆". */
    public static Figure words(String words) {
        return new Figure(null, words);
    }

    /** The element was not verified, and this department is the reason: never to be printed as zero. */
    public static Figure unverified(String department) {
        return words("未核实(" + department + ")");
    }

    /** There is no such figure for this line, for example no limit. */
    public static Figure none() {
        return words(NONE);
    }

    public Optional<Money> money() {
        return Optional.ofNullable(amount);
    }

    /** As printed: {@code 38772.00}, or the words. */
    public String shown() {
        return money().map(Money::shown).orElse(words);
    }
}
