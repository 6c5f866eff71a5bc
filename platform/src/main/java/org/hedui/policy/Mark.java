package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands behind a rule; no page presents a published example or a default of ours as law. */
public enum Mark {
    @JsonProperty("law")
    LAW("法规"),
    @JsonProperty("published")
    PUBLISHED("公开规定"),
    @JsonProperty("default")
    DEFAULT("系统默认，可调整");

    private final String chinese;

    Mark(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
