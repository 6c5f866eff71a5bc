package org.hedui.derivation;

/** Which side of the limits was exceeded. */
public enum Excess {
    INCOME("收入"),
    PROPERTY("财产");

    private final String chinese;

    Excess(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
