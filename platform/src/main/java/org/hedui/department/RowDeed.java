package org.hedui.department;

/** What is done to a row that was set aside. */
public enum RowDeed {
    /** By the import, for its faults. */
    SET_ASIDE,
    /** Values were put right. */
    MEND,
    /** The last mending, or the rejection, was taken back. */
    UNDO,
    /** The row is discarded. */
    REJECT,
    /** The row counts from now on. */
    RELEASE
}
