package org.hedui.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of the pack: what it is worked out for, how, and in which words.
 *
 * @param dataset   for {@link Level#RECORD}: whose records
 * @param condition where it is false there is no value
 * @param chosenBy  the parameter whose value names the variant that holds; empty if there is one way only
 * @param variants  by that value; a single one stands under the empty name
 * @param references every name of condition, variants and sentences
 */
public record Formula(
        String name,
        Level level,
        Optional<String> dataset,
        String unit,
        Optional<Expression> condition,
        Optional<String> chosenBy,
        Map<String, Variant> variants,
        Map<String, Reference> references) {
    /** One way to work the figure out. */
    public record Variant(Expression expression, Sentence sentence, String reference, Mark mark) {
        /** Provision and what kind it is. */
        public String basis() {
            return "%s（%s）".formatted(reference, mark.chinese());
        }
    }

    public Formula {
        variants = Map.copyOf(variants);
        references = Map.copyOf(references);
    }

    /** The references to other formulas. */
    public List<Reference> formulas() {
        return references.values().stream()
                .filter(reference -> reference.kind() == Reference.Kind.FORMULA)
                .toList();
    }
}
