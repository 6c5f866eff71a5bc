package org.hedui.household;

/** Whose standard holds for a household, the town's or the countryside's; the word is what formulas compare with. */
public enum Area {
    URBAN("城市"),
    RURAL("农村");

    private final String chinese;

    Area(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
