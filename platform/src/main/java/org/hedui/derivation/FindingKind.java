package org.hedui.derivation;

/** How the declaration and the sources stand to each other for one element (DOMAIN C-T). */
public enum FindingKind {
    AGREES("一致"),
    DIFFERS("不一致"),
    DECLARED_NOT_FOUND("申报未查到"),
    FOUND_NOT_DECLARED("查到未申报"),
    SOURCE_SILENT("来源未反馈");

    private final String chinese;

    FindingKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
