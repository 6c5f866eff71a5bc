package org.hedui.casefile;

/** Where a case stands (DOMAIN D). The order is the order of the way. */
public enum CaseStatus {
    DECLARED,
    AUTHORIZED,
    ENTRUSTED,
    RETURNED,
    SYSTEM_CHECK,
    COMPUTED,
    COMMITTEE,
    REPORTED,
    DELIVERED,
    CANCELLED;

    /** Nothing can happen to the case any more. */
    public boolean isFinal() {
        return this == DELIVERED || this == CANCELLED;
    }
}
