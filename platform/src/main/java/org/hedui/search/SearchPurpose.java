package org.hedui.search;

/** What a person is searched for; the words beside it say more. */
public enum SearchPurpose {
    HANDLING("办理核对业务"),
    ENQUIRY("答复群众或委托单位询问"),
    DUPLICATE("申报前查重"),
    COMPLAINT("核实信访举报"),
    OTHER("其他工作需要");

    private final String chinese;

    SearchPurpose(String chinese) {
        this.chinese = chinese;
    }

    /** As the audit trail keeps it. */
    public String chinese() {
        return chinese;
    }
}
