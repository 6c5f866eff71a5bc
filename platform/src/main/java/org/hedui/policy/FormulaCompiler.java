package org.hedui.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles formulas and notes every mistake with the formula's name, not only the first. */
final class FormulaCompiler {
    private static final String ONLY = "";

    private final Names names;
    private final List<String> mistakes;

    FormulaCompiler(Names names, List<String> mistakes) {
        this.names = names;
        this.mistakes = mistakes;
    }

    /** Empty if there was a mistake; it has been noted. */
    Optional<Formula> compile(Chapter.RawFormula raw) {
        int before = mistakes.size();
        Map<String, Reference> references = new TreeMap<>();
        Optional<String> dataset = Optional.ofNullable(raw.of());
        if ((raw.per() == Level.RECORD) != dataset.isPresent()) {
            mistakes.add("formula %s: a formula per record, and only it, says of which dataset".formatted(raw.name()));
        }
        Optional<Expression> condition =
                Optional.ofNullable(raw.when()).flatMap(text -> expression(raw, text, references));
        Map<String, Formula.Variant> variants = new HashMap<>();
        written(raw)
                .forEach((key, variant) -> expression(raw, variant.formula(), references)
                        .ifPresent(expression -> variants.put(
                                key,
                                new Formula.Variant(
                                        expression,
                                        sentence(raw, variant.text(), references),
                                        variant.basis(),
                                        variant.mark()))));
        return mistakes.size() > before
                ? Optional.empty()
                : Optional.of(new Formula(
                        raw.name(),
                        raw.per(),
                        dataset,
                        raw.unit() == null ? "" : raw.unit(),
                        condition,
                        Optional.ofNullable(raw.chosenBy()),
                        variants,
                        references));
    }

    /** An expression on the fields of one dataset, for the months of its records. */
    Optional<Expression> onFields(String dataset, @Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(written ->
                        expression("source " + dataset, written, Level.RECORD, Optional.of(dataset), new TreeMap<>()));
    }

    private Map<String, Chapter.RawVariant> written(Chapter.RawFormula raw) {
        if (!raw.variants().isEmpty()) {
            if (raw.formula() != null || raw.chosenBy() == null) {
                mistakes.add("formula %s: variants need chosen-by, and no formula beside them".formatted(raw.name()));
            }
            return raw.variants();
        }
        if (raw.formula() == null || raw.text() == null || raw.basis() == null || raw.mark() == null) {
            mistakes.add("formula %s: needs formula, text, basis and mark".formatted(raw.name()));
            return Map.of();
        }
        return Map.of(ONLY, new Chapter.RawVariant(raw.formula(), raw.text(), raw.basis(), raw.mark()));
    }

    private Sentence sentence(Chapter.RawFormula raw, String text, Map<String, Reference> references) {
        Sentence sentence = new Sentence(text);
        sentence.names().stream()
                .filter(name -> !name.equals(raw.name()))
                .forEach(name -> names.find(name, raw.per(), Optional.ofNullable(raw.of()))
                        .ifPresentOrElse(
                                reference -> references.put(name, reference),
                                () -> mistakes.add("formula %s: its text names %s, which is unknown here"
                                        .formatted(raw.name(), name))));
        return sentence;
    }

    private Optional<Expression> expression(Chapter.RawFormula raw, String text, Map<String, Reference> references) {
        return expression("formula " + raw.name(), text, raw.per(), Optional.ofNullable(raw.of()), references);
    }

    private Optional<Expression> expression(
            String where, String text, Level level, Optional<String> dataset, Map<String, Reference> references) {
        Set<String> declared = new TreeSet<>();
        List<String> complaints = new ArrayList<>();
        for (String name : Expression.wordsIn(text)) {
            Optional<Reference> found = names.find(name, level, dataset);
            if (found.isPresent()) {
                references.put(name, found.get());
                declared.add(name);
            } else if (!names.isField(name)) {
                complaints.add("unknown name " + name);
            }
        }
        Expression compiled = Expression.compile(text, declared, complaints);
        complaints.stream()
                .distinct()
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(complaint -> mistakes.add("%s: %s in \"%s\"".formatted(where, complaint, text)));
        return complaints.isEmpty() ? Optional.of(compiled) : Optional.empty();
    }
}
