package org.hedui.department;

/** How a supply stands on a day; from the best to the worst. */
public enum SupplyState {
    /** Supplied by its day. */
    ON_TIME,
    /** Not yet supplied, and its day is not over. */
    AWAITED,
    /** Supplied after its day. */
    LATE,
    /** Not supplied, and its day is over. */
    OVERDUE
}
