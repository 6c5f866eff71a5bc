package org.hedui.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.Expression;
import org.hedui.policy.Formula;
import org.hedui.policy.Level;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Reference;
import org.hedui.policy.Sentence;
import org.hedui.policy.Shown;

/**
 * Works out figures with their traces, each once, and only those something asks for.
 *
 * <p>A record or supporter that lacks what a formula needs gives no value there and is noted as {@link Gap}: neither zero,
 * nor an end of the work. Anywhere else a formula without a value is a fault of the pack and is refused.
 */
final class Workings {
    /** A record or supporter that a formula could not be worked out for. */
    record Gap(Instance instance, String formula, String lacking) {}

    private final PolicyPack pack;
    private final Values values;
    private final Map<Instance, Map<String, Optional<Traced<?>>>> done = new IdentityHashMap<>();
    private final Map<List<Object>, Expression.Result> evaluated = new HashMap<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    Workings(PolicyPack pack, HouseholdFacts facts, Instance household) {
        this.pack = pack;
        this.values = new Values(new ParametersInForce(pack, facts), household, this);
    }

    Set<Gap> gaps() {
        return gaps;
    }

    /** A parameter or a figure of the household. */
    Traced<?> parameterOrFigure(String name, Instance household) {
        return pack.parameters().containsKey(name) ? values.parameter(name, household) : require(name, household);
    }

    /** A figure that must have a value. */
    Traced<?> require(String name, Instance instance) {
        return value(name, instance)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-DERIVATION-002",
                        "formula %s of pack %s gave no value; nothing was concluded".formatted(name, pack.id()),
                        name,
                        pack.id(),
                        "absent"));
    }

    /** A figure, or nothing if its condition does not hold or what it needs is lacking. */
    Optional<Traced<?>> value(String name, Instance instance) {
        Map<String, Optional<Traced<?>>> here = done.computeIfAbsent(instance, none -> new HashMap<>());
        Optional<Traced<?>> known = here.get(name);
        if (known == null) {
            known = workOut(pack.formula(name), instance);
            here.put(name, known);
        }
        return known;
    }

    private Optional<Traced<?>> workOut(Formula formula, Instance instance) {
        if (!ofThisKind(formula, instance) || !holds(formula, instance)) {
            return Optional.empty();
        }
        List<Traced<?>> because = new ArrayList<>();
        String key = formula.chosenBy()
                .map(parameter -> values.parameter(parameter, instance))
                .map(chosen -> {
                    because.add(chosen);
                    return chosen.value().toString();
                })
                .orElse("");
        Formula.Variant variant = formula.variants().get(key);
        if (variant == null) {
            throw new VerificationException(
                    "HEDUI-DERIVATION-003",
                    "formula %s of pack %s has no variant %s".formatted(formula.name(), pack.id(), key),
                    formula.name(),
                    pack.id(),
                    key);
        }
        return evaluate(formula, variant.expression(), instance)
                .map(value -> traced(formula, variant, instance, value, because));
    }

    private static boolean ofThisKind(Formula formula, Instance instance) {
        return formula.dataset()
                .map(id -> instance.requireRecord().source().id().equals(id))
                .orElse(true);
    }

    private boolean holds(Formula formula, Instance instance) {
        return formula.condition()
                .map(condition -> evaluate(formula, condition, instance)
                        .map(Boolean.TRUE::equals)
                        .orElse(false))
                .orElse(true);
    }

    private Optional<Object> evaluate(Formula formula, Expression expression, Instance instance) {
        Map<String, Object> inputs = new HashMap<>();
        List<Object> key = new ArrayList<>();
        key.add(expression);
        for (String name : expression.names()) {
            Reference reference = formula.references().get(name);
            if (reference == null) {
                continue; // a field inside a filter
            }
            Optional<Object> value = values.of(reference, instance);
            if (value.isEmpty() && !expression.canDoWithout(name)) {
                lacking(formula, instance, reference);
                return Optional.empty();
            }
            inputs.put(name, value.orElse(null));
            key.add(value);
        }
        Expression.Result result = evaluated.computeIfAbsent(key, none -> expression.evaluate(inputs));
        if (result.value().isEmpty()) {
            refuseUnlessGap(formula, instance, result.complaint());
        }
        return result.value();
    }

    private void lacking(Formula formula, Instance instance, Reference reference) {
        boolean leaf = reference.kind() == Reference.Kind.FIELD || reference.kind() == Reference.Kind.GIVEN;
        if (leaf) {
            refuseUnlessGap(formula, instance, reference.name());
        }
    }

    private void refuseUnlessGap(Formula formula, Instance instance, String what) {
        if (instance.level() != Level.RECORD && instance.level() != Level.SUPPORTER) {
            throw new VerificationException(
                    "HEDUI-DERIVATION-002",
                    "formula %s of pack %s gave no value: %s".formatted(formula.name(), pack.id(), what),
                    formula.name(),
                    pack.id(),
                    what);
        }
        gaps.add(new Gap(instance, formula.name(), what));
    }

    private Traced<?> traced(
            Formula formula, Formula.Variant variant, Instance instance, Object value, List<Traced<?>> because) {
        Set<String> names = new LinkedHashSet<>(variant.expression().names());
        formula.condition().ifPresent(condition -> names.addAll(condition.names()));
        names.addAll(variant.sentence().names());
        Set<Traced<?>> reasons = Collections.newSetFromMap(new IdentityHashMap<>());
        reasons.addAll(because);
        Map<String, String> shown = new HashMap<>();
        shown.put(formula.name(), Shown.of(value, formula.unit()));
        for (String name : names) {
            Reference reference = formula.references().get(name);
            if (reference != null) {
                Gathered.of(values.nodes(reference, instance)).stream()
                        .filter(reasons::add)
                        .forEach(because::add);
                shown.put(name, values.shown(reference, instance));
                shown.put(name + Sentence.HIGHEST, values.highest(reference, instance));
            }
        }
        return new Traced<>(
                Traced.Kind.FORMULA,
                formula.name(),
                instance.scope(),
                value,
                variant.sentence().with(name -> shown.getOrDefault(name, "无")),
                variant.basis(),
                because);
    }
}
