package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.kernel.Money;
import org.hedui.policy.CategoryRule;
import org.hedui.policy.Limit;
import org.hedui.policy.Parameter;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Scheme;

/** The household against the limits: the first category of the scheme all of whose limits are met, unrounded. */
final class Judgement {
    private final PolicyPack pack;
    private final Scheme scheme;
    private final Instance household;
    private final Workings workings;
    private final SourceAnswers answers;
    private final Map<String, LimitCheck> checks = new LinkedHashMap<>();
    private final Optional<CategoryRule> met;

    Judgement(PolicyPack pack, Scheme scheme, Instance household, Workings workings, SourceAnswers answers) {
        this.pack = pack;
        this.scheme = scheme;
        this.household = household;
        this.workings = workings;
        this.answers = answers;
        scheme.categories()
                .forEach(id -> rule(id).limits().forEach(limit -> checks.computeIfAbsent(limit, this::check)));
        this.met =
                scheme.categories().stream().map(this::rule).filter(this::isMet).findFirst();
    }

    List<LimitCheck> limits() {
        return List.copyOf(checks.values());
    }

    Category onTheFigures() {
        return met.map(rule -> new Category(rule.id(), rule.name())).orElse(Category.NONE);
    }

    Optional<Traced<Money>> topUp() {
        return met.flatMap(CategoryRule::topUp)
                .map(figure -> Comparison.number(workings.require(figure, household)))
                .map(traced -> traced.with(new Money(traced.value())));
    }

    boolean qualifies() {
        return met.map(rule -> scheme.qualifies().contains(rule.id())).orElse(false);
    }

    /** The sides on which even the widest qualifying category is missed. */
    Set<Excess> excesses() {
        Set<Excess> sides = EnumSet.noneOf(Excess.class);
        if (!qualifies()) {
            String widest = scheme.qualifies().get(scheme.qualifies().size() - 1);
            rule(widest).limits().stream()
                    .map(checks::get)
                    .filter(check -> check != null && !check.passed())
                    .forEach(check -> sides.add(check.side()));
        }
        return sides;
    }

    private boolean isMet(CategoryRule rule) {
        return rule.limits().stream().map(checks::get).allMatch(check -> check != null && check.passed());
    }

    private LimitCheck check(String id) {
        Limit limit = Optional.ofNullable(pack.limits().get(id)).orElseThrow();
        Traced<BigDecimal> actual = Comparison.number(workings.require(limit.actual(), household));
        Traced<BigDecimal> bound = Comparison.number(workings.parameterOrFigure(limit.limit(), household));
        int order = actual.value().compareTo(bound.value());
        boolean passed = limit.comparison() == Limit.Comparison.BELOW ? order < 0 : order <= 0;
        return new LimitCheck(
                id,
                limit.name(),
                limit.side() == Limit.Side.INCOME ? Excess.INCOME : Excess.PROPERTY,
                actual,
                limit.comparison().sign(),
                bound,
                unit(limit),
                passed,
                answers.silentFor(id));
    }

    private String unit(Limit limit) {
        Parameter parameter = pack.parameters().get(limit.limit());
        return parameter == null ? pack.formula(limit.limit()).unit() : parameter.unit();
    }

    private CategoryRule rule(String id) {
        return Optional.ofNullable(pack.categories().get(id)).orElseThrow();
    }
}
