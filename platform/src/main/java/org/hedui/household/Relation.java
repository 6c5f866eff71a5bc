package org.hedui.household;

/** Relation to the applicant or head of the household, a choice of GB/T 4761. */
public enum Relation {
    SELF("01", "本人"),
    HEAD("02", "户主"),
    SPOUSE("10", "配偶"),
    SON("20", "子"),
    SON_IN_LAW("28", "女婿"),
    DAUGHTER("30", "女"),
    DAUGHTER_IN_LAW("38", "儿媳"),
    GRANDCHILD("40", "孙子女"),
    FATHER("51", "父亲"),
    MOTHER("52", "母亲"),
    SIBLING("70", "兄弟姐妹"),
    OTHER_RELATIVE("97", "其他亲属"),
    NOT_RELATED("99", "非亲属");

    private final String code;
    private final String chinese;

    Relation(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    public String code() {
        return code;
    }

    /** The word of the standard. */
    public String chinese() {
        return chinese;
    }
}
