package org.hedui.derivation;

/** GB/T 2261.1; the word is what formulas compare with. */
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    UNKNOWN("未知");

    private final String chinese;

    Sex(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
