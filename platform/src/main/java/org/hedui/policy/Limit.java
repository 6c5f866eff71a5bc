package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A limit of the pack: two names and how the first must stand to the second, unrounded.
 *
 * @param limit a figure or a parameter
 */
public record Limit(
        String id, String name, Side side, String actual, Comparison comparison, String limit, String basis) {
    /** What the limit bounds. */
    public enum Side {
        @JsonProperty("income")
        INCOME,
        @JsonProperty("property")
        PROPERTY
    }

    /** 低于 is {@code <}, 不超过 is {@code <=}. */
    public enum Comparison {
        @JsonProperty("<")
        BELOW("<"),
        @JsonProperty("<=")
        AT_MOST("<=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
