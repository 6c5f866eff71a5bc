package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A verification element (核对要素).
 *
 * @param sources   datasets it needs; an element without one rests on the declaration
 * @param found     the figure the sources show, before deductions, per member or household; compared with the declaration
 * @param declared  the figure that stands for the declaration; empty if it is the amount declared for this element
 * @param counted   the household's figure that enters its income; empty for elements that are no income
 * @param tolerance the parameter up to which a difference is none
 * @param limits    which cannot be said to be kept while a source of this element is silent
 */
public record Element(
        String id,
        String name,
        Kind kind,
        List<ElementSource> sources,
        Optional<String> found,
        Optional<String> declared,
        Optional<String> counted,
        Optional<String> tolerance,
        List<String> limits) {
    /** What the element tells about. */
    public enum Kind {
        @JsonProperty("identity")
        IDENTITY,
        @JsonProperty("income")
        INCOME,
        @JsonProperty("property")
        PROPERTY
    }

    /** @param required whether the element is not verified without it */
    public record ElementSource(
            @JsonProperty(required = true) String dataset,
            @JsonProperty(required = true) boolean required) {}

    public Element {
        sources = List.copyOf(sources);
        limits = List.copyOf(limits);
    }
}
