package org.hedui.household;

/** The four classes in use (DOMAIN C5); which share of a wage each is taken for is a parameter of the pack. */
public enum LabourAbility {
    ABLE("有劳动能力"),
    PARTLY_LOST("部分丧失劳动能力"),
    LOST("完全丧失劳动能力"),
    NONE("无劳动能力");

    private final String chinese;

    LabourAbility(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
