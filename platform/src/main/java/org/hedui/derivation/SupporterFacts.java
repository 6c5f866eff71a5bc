package org.hedui.derivation;

import java.util.List;
import java.util.Optional;
import org.hedui.kernel.Money;

/**
 * A person who by law owes support to members of the household (赡养/抚养/扶养义务人) and lives elsewhere.
 *
 * @param key              stable within the case, as {@code S1}
 * @param persons          persons in the supporter's own household, at least 1
 * @param personsSupported persons this supporter supports in all, in this household and elsewhere, at least 1
 * @param supports         keys of the members of this household among them
 * @param annualIncome     of the supporter's household, in yuan; empty if it could not be verified, as when no consent was given
 * @param agreedAnnual     what a court or an agreement fixed for this household, in yuan a year
 * @param receivedAnnual   what the household really receives, in yuan a year
 */
public record SupporterFacts(
        String key,
        String name,
        String relation,
        int persons,
        int personsSupported,
        List<String> supports,
        Optional<Money> annualIncome,
        Optional<Money> agreedAnnual,
        Optional<Money> receivedAnnual) {
    public SupporterFacts {
        supports = supports.stream().sorted().distinct().toList();
        if (persons < 1 || personsSupported < 1) {
            throw new IllegalArgumentException("a supporter's household and the supported count at least one person");
        }
    }
}
