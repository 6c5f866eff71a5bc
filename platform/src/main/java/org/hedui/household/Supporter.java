package org.hedui.household;

import org.hedui.kernel.Money;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * A legally obliged supporter who lives elsewhere (赡养、抚养、扶养义务人).
 *
 * @param persons people in the supporter's own household, at least 1
 * @param supported people this supporter is obliged to support, at least 1
 * @param monthlyIncome income of the supporter's household in yuan a month, as declared
 */
public record Supporter(
        String key, PersonName name, ResidentId id, Relation relation, int persons, int supported, Money monthlyIncome)
        implements Person {}
