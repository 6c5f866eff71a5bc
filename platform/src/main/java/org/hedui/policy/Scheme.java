package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A kind of assistance one can apply for.
 *
 * @param categories in order: the first whose limits are met is the household's
 * @param qualifies  those of them that are entitled to this scheme
 * @param basic      elements without which nothing is decided
 * @param supplementary elements that are looked at as well
 * @param silenceIsDoubt whether a basic source without an answer makes the household a doubtful case
 */
public record Scheme(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) List<String> categories,
        @JsonProperty(required = true) List<String> qualifies,
        @JsonProperty(required = true) List<String> basic,
        @JsonProperty(required = true) List<String> supplementary,

        @JsonProperty(value = "silence-is-doubt", required = true)
        boolean silenceIsDoubt) {
    public Scheme {
        categories = List.copyOf(categories);
        qualifies = List.copyOf(qualifies);
        basic = List.copyOf(basic);
        supplementary = List.copyOf(supplementary);
    }
}
