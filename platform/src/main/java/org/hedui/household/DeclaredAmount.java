package org.hedui.household;

import org.hedui.kernel.Money;

/**
 * What the household declared for one verification element.
 *
 * @param element the policy pack's id of the element, as {@code wages}
 * @param subject the key of a member, or {@link Declaration#HOUSEHOLD}
 * @param amount yuan a year for incomes; for assets the yuan, pieces or square metres the element counts
 */
public record DeclaredAmount(String element, String subject, Money amount) {}
