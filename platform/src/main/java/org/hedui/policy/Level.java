package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/**
 * What a formula is worked out for. A name of a wider level is one value, a name of a narrower one the list of its values:
 * in a formula of a member, a figure worked out per month is the list of that member's months.
 */
public enum Level {
    /** The whole household. */
    @JsonProperty("household")
    HOUSEHOLD("全户"),
    /** A person who owes support and lives elsewhere. */
    @JsonProperty("supporter")
    SUPPORTER("每个义务人"),
    /** A co-living member. */
    @JsonProperty("member")
    MEMBER("每个成员"),
    /** A member in one month of the window. */
    @JsonProperty("month")
    MONTH("每人每月"),
    /** A member, a month, an employer: what two sources say of one job meets here. */
    @JsonProperty("job")
    JOB("每人每月每单位"),
    /** One record of a department. */
    @JsonProperty("record")
    RECORD("每条记录");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The levels one of this level belongs to, as a month to a member. */
    Set<Level> wider() {
        return switch (this) {
            case HOUSEHOLD -> Set.of();
            case SUPPORTER, MEMBER -> Set.of(HOUSEHOLD);
            case MONTH -> Set.of(MEMBER, HOUSEHOLD);
            case JOB -> Set.of(MONTH, MEMBER, HOUSEHOLD);
            case RECORD -> Set.of(MEMBER, SUPPORTER, HOUSEHOLD);
        };
    }

    /** The levels that make up one of this level, as months make up a member. */
    Set<Level> narrower() {
        return switch (this) {
            case HOUSEHOLD -> Set.of(SUPPORTER, MEMBER, MONTH, JOB, RECORD);
            case SUPPORTER -> Set.of(RECORD);
            case MEMBER -> Set.of(MONTH, JOB, RECORD);
            case MONTH -> Set.of(JOB, RECORD);
            case JOB -> Set.of(RECORD);
            case RECORD -> Set.of();
        };
    }
}
