package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.List;

/**
 * One element compared with the declaration.
 *
 * @param subject    key of the member, or {@link HouseholdFacts#HOUSEHOLD}
 * @param found      what the sources show, before deductions
 * @param difference found − declared
 * @param silent     departments that did not answer for this element; then {@code found} is what the others show
 * @param sentence   for the page and the report
 */
public record Finding(
        String element,
        String name,
        String subject,
        FindingKind kind,
        BigDecimal declared,
        Traced<BigDecimal> found,
        BigDecimal difference,
        String unit,
        List<String> silent,
        String sentence) {
    public Finding {
        silent = List.copyOf(silent);
    }
}
