package org.hedui.derivation;

/** Whether the standard of the towns or of the countryside applies; the word is what formulas compare with. */
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
