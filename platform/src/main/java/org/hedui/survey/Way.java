package org.hedui.survey;

/** How a survey is held 「基層人員入戶調查、鄰里訪問、信函索證等方式」 (S1-06 c). */
public enum Way {
    HOME_VISIT("入户调查"),
    NEIGHBOURS("邻里访问"),
    LETTER("信函索证");

    private final String chinese;

    Way(String chinese) {
        this.chinese = chinese;
    }

    /** As the papers write it. */
    public String chinese() {
        return chinese;
    }
}
