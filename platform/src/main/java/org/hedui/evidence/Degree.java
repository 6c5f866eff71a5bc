package org.hedui.evidence;

/** How surely a department's row is a person's. */
public enum Degree {
    /** Number and name are equal: used. */
    EXACT(true),
    /** The number is equal, the name a known variant of it (traditional and simplified, 〇 and ○): used, and shown as similar. */
    SIMILAR_NAME(true),
    /** The number is equal, the name is another: never used by itself, a person decides (DOMAIN B, NAME_CONFLICT). */
    NAME_CONFLICT(false),
    /** The source has the number under two names (重号): none of its rows is used, the police confirm who is who (DOMAIN E). */
    SHARED_NUMBER(false),
    /** The row carries no name: the number decides, as S2-03 allows. */
    NUMBER_ONLY(true);

    private final boolean used;

    Degree(boolean used) {
        this.used = used;
    }

    /** Whether figures may be derived from it without a person's decision. */
    public boolean isUsed() {
        return used;
    }
}
