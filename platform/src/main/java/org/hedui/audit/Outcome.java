package org.hedui.audit;

/** How a deed ended. Only {@link #DONE} shares the deed's transaction; the others outlive its rollback. */
public enum Outcome {
    DONE,
    /** The caller may not, or the step is not possible as things stand. */
    REFUSED,
    /** Something of ours broke. */
    FAILED
}
