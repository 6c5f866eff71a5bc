package org.hedui.derivation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.household.LabourAbility;

/**
 * A member of the household as declared.
 *
 * @param key      stable within the household, as {@code M1}; it names the person in traces, so no identity number
 * @param relation to the applicant, GB/T 4761 (01 本人, 10 配偶, 20 子, 30 女, 51 父亲, 52 母亲 …)
 * @param traits   words the pack's rules ask for, as 全日制在校, 照料者, 重度残疾, 重病; the pack lists those it knows
 * @param coLiving whether the person counts as sharing the household's life; only those share income and standard
 */
public record MemberFacts(
        String key,
        String name,
        String relation,
        LocalDate birth,
        Sex sex,
        LabourAbility ability,
        Set<String> traits,
        boolean coLiving) {
    public MemberFacts {
        traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    }

    /** Full years completed on {@code day}. */
    public int ageOn(LocalDate day) {
        return java.time.Period.between(birth, day).getYears();
    }
}
