package org.hedui.tenancy;

import java.util.Set;

/**
 * How a tenant's cases run. What the region's own papers say differs; the defaults are ours and are marked in the
 * tenant's file.
 *
 * @param schemes the kinds of assistance it verifies for, by code, as {@code dibao}
 * @param signers who signs the household's consent
 * @param entrusting who may entrust the centre
 * @param committee members who must sign the conclusion, at least 1
 * @param deadline working days from the receipt of the entrustment to the report, its day not counted (S4-31: 5)
 * @param extensions how often the deadline may be extended
 * @param extension working days that an extension adds
 * @param survey whether a social survey belongs to the way of a case
 * @param publicity whether the consent also covers publicity (S1-12)
 * @param writtenRefusal whether a refusal is told in writing (S2-05)
 * @param objection days in which a report may be objected to
 */
public record WorkflowSettings(
        Set<String> schemes,
        Signers signers,
        Entrusting entrusting,
        int committee,
        int deadline,
        int extensions,
        int extension,
        Survey survey,
        boolean publicity,
        boolean writtenRefusal,
        int objection) {

    /** Who signs. */
    public enum Signers {
        /** Every member of full age and every supporter; guardians for the others. */
        ALL,
        /** The head of the household and the legally obliged supporters (S4-23). */
        HEAD_AND_SUPPORTERS
    }

    /** Who entrusts; only who was named may. */
    public enum Entrusting {
        /** The civil affairs bureau itself (S0, S2). */
        CIVIL_AFFAIRS,
        /** 「誰審批、誰委託」 (S1-10). */
        APPROVING_UNIT,
        /** The assistance department (S4-23). */
        ASSISTANCE_DEPARTMENT
    }

    /** Whether the social survey takes place. */
    public enum Survey {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    public WorkflowSettings {
        schemes = Set.copyOf(schemes);
    }
}
