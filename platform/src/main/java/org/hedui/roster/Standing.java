package org.hedui.roster;

/** How somebody on a roster stands to the household. */
enum Standing {
    MEMBER("共同生活"),
    SUPPORTER("义务人");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
