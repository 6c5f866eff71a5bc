package org.hedui.survey;

/** What a survey says of a doubt (疑点) that an assessment left open. */
public enum Verdict {
    CONFIRMED("属实"),
    REFUTED("不属实"),
    UNCLEAR("无法查清");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    /** As the papers write it. */
    public String chinese() {
        return chinese;
    }
}
