package org.hedui.report;

/** The five kinds of answer a dataset can give, as the report words them. Silence is never zero. */
public enum AnswerKind {
    /** The department holds records of an authorized person. */
    FOUND,
    /** The department searched and holds none. */
    NOTHING_ON_RECORD,
    /** Nobody asked: outside the authorization, or not among the elements of the scheme. */
    NOT_ASKED,
    /** The department gave no usable answer; the element stays unverified. */
    UNAVAILABLE,
    /** What the department holds does not reach the asked persons or period; the element stays unverified. */
    OUTSIDE_COVERAGE;

    /** Whether something is known of the element after this answer. */
    public boolean isVerified() {
        return this == FOUND || this == NOTHING_ON_RECORD;
    }
}
