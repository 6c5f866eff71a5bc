/**
 * Income and assets of a household as traced values: a pure function of a policy pack and of what is known.
 *
 * <p>{@code Derivation.assess(PolicyPack, HouseholdFacts)} gives an {@link org.hedui.derivation.Assessment}. It reads no
 * clock and no database; the same input and pack give the same digest, in any order of members and records. No figure
 * of any rule stands here: numbers and formulas come from the pack, this package only knows how records, months,
 * members and supporters make up a household.
 */
@NullMarked
package org.hedui.derivation;

import org.jspecify.annotations.NullMarked;
