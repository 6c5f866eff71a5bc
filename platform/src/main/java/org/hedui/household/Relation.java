package org.hedui.household;

/** Relation to the head of the household, a choice of GB/T 4761. */
public enum Relation {
    SELF("01"),
    HEAD("02"),
    SPOUSE("10"),
    SON("20"),
    SON_IN_LAW("28"),
    DAUGHTER("30"),
    DAUGHTER_IN_LAW("38"),
    GRANDCHILD("40"),
    FATHER("51"),
    MOTHER("52"),
    SIBLING("70"),
    OTHER_RELATIVE("97"),
    NOT_RELATED("99");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
