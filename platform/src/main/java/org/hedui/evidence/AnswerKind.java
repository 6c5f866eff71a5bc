package org.hedui.evidence;

/**
 * How a source answered for one household. Silence is never zero: only the first two kinds say something about income
 * and assets; after the others an element stays "not verified", with the department's name, to the printed page.
 */
public enum AnswerKind {
    /** At least one record. */
    FOUND("查到记录", true),
    /** Asked, answered, and there is no record. */
    NOTHING_ON_RECORD("查无记录", true),
    /** Nobody asked: not authorized, or not part of this check. */
    NOT_ASKED("未查询", false),
    /** Asked, and no answer came. */
    UNAVAILABLE("来源未反馈", false),
    /** The source does not cover this person, place or time. */
    OUTSIDE_COVERAGE("超出来源范围", false);

    private final String chinese;
    private final boolean answered;

    AnswerKind(String chinese, boolean answered) {
        this.chinese = chinese;
        this.answered = answered;
    }

    /** The word a clerk reads. */
    public String chinese() {
        return chinese;
    }

    public boolean answered() {
        return answered;
    }
}
