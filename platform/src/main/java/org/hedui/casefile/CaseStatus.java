package org.hedui.casefile;

/** Where a case stands (DOMAIN D). The order is the order of the way. */
public enum CaseStatus {
    DECLARED,
    AUTHORIZED,
    ENTRUSTED,
    /** The first reviewer passed the papers; another person approves them (S4-25). */
    APPROVAL_REVIEW,
    RETURNED,
    SYSTEM_CHECK,
    /** Departments that cannot be asked on line are asked by letter and visit (S4-28). */
    DEPARTMENT_CHECK,
    /** Investigators visit the household and its neighbours (S1-13). */
    SURVEY,
    COMPUTED,
    COMMITTEE,
    REPORTED,
    DELIVERED,
    /** One file a household, by month (S4-33). */
    ARCHIVED,
    CANCELLED;

    /** The report is out, or there will be none: no time limit runs any more. */
    public boolean isOver() {
        return this == REPORTED || this == DELIVERED || this == ARCHIVED || this == CANCELLED;
    }
}
