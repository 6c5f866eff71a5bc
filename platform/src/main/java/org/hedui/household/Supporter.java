package org.hedui.household;

import java.util.List;
import java.util.Optional;
import org.hedui.kernel.Money;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/**
 * A legally obliged supporter who lives elsewhere (赡养、抚养、扶养义务人).
 *
 * @param persons people in the supporter's own household, at least 1
 * @param supported people this supporter supports in all, here and elsewhere, at least 1
 * @param supports keys of the members of this household among them
 * @param monthlyIncome income of the supporter's household in yuan a month, as declared; empty if not known
 */
public record Supporter(
        String key,
        PersonName name,
        ResidentId id,
        Relation relation,
        int persons,
        int supported,
        List<String> supports,
        Optional<Money> monthlyIncome)
        implements Person {
    public Supporter {
        supports = List.copyOf(supports);
        if (persons < 1 || supported < 1) {
            throw new VerificationException(
                    "HEDUI-HOUSEHOLD-006",
                    "the household of supporter %s and those supported count at least one".formatted(key),
                    key);
        }
    }
}
