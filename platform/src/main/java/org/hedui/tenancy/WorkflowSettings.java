package org.hedui.tenancy;

import java.util.List;
import java.util.Set;

/**
 * How a tenant's cases run. What the region's own papers say differs; the defaults are ours and are marked in the
 * tenant's file.
 *
 * @param schemes the kinds of assistance it verifies for, by code, as {@code dibao}
 * @param signers who signs the household's consent
 * @param entrusting who may entrust the centre
 * @param acceptance how the centre looks through the papers before it takes a case on
 * @param visits datasets whose department is not on line and is asked by letter and visit (S4-28)
 * @param visitDays working days in which such a department is to answer, its letter's day not counted; 0 without visits
 * @param committee members who must sign the conclusion, at least 1
 * @param deadline working days from the receipt of the entrustment to the report, its day not counted (S4-31: 5)
 * @param extensions how often the deadline may be extended
 * @param extension working days that an extension adds
 * @param survey whether a social survey belongs to the way of a case
 * @param surveyPoints what investigators look at, each point
 * @param publicity whether the consent also covers publicity (S1-12)
 * @param writtenRefusal whether a refusal is told in writing (S2-05)
 * @param objection days in which a report may be objected to
 * @param archive whether each household's papers are filed by month (S4-33)
 */
public record WorkflowSettings(
        Set<String> schemes,
        Signers signers,
        Entrusting entrusting,
        Acceptance acceptance,
        Set<String> visits,
        int visitDays,
        int committee,
        int deadline,
        int extensions,
        int extension,
        Survey survey,
        List<ChecklistPoint> surveyPoints,
        boolean publicity,
        boolean writtenRefusal,
        int objection,
        boolean archive) {

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

    /**
     * How papers are looked through.
     *
     * @param review by one person, or by a first reviewer and an approver who is another (S4-24, S4-25)
     * @param checklist what the reviewer has to find in order, each point
     */
    public record Acceptance(Review review, List<ChecklistPoint> checklist) {
        public Acceptance {
            checklist = List.copyOf(checklist);
        }
    }

    /** How many people look the papers through. */
    public enum Review {
        ONE_STEP,
        TWO_STEP
    }

    /**
     * A point of the checklist.
     *
     * @param id stays when the words change
     * @param text as the reviewer reads it
     */
    public record ChecklistPoint(String id, String text) {}

    /** Whether the social survey takes place. */
    public enum Survey {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    public WorkflowSettings {
        schemes = Set.copyOf(schemes);
        surveyPoints = List.copyOf(surveyPoints);
        visits = Set.copyOf(visits);
    }
}
