package org.hedui.matching;

import org.hedui.kernel.NameVariants;
import org.hedui.kernel.PersonName;

/**
 * Compares a declared name with a registered one. Variants that registers mix are similar, never equal (DOMAIN E); a
 * pair that {@link NameVariants} lacks becomes a conflict for a person to decide, which is the safe side.
 */
final class NameComparison {
    private NameComparison() {}

    static boolean similar(PersonName one, PersonName other) {
        return NameVariants.folded(one.value()).equals(NameVariants.folded(other.value()));
    }
}
