package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.policy.Element;
import org.hedui.policy.Formula;
import org.hedui.policy.Givens;
import org.hedui.policy.Level;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Sentence;
import org.hedui.policy.Shown;
import org.hedui.policy.Wording;

/** The declaration against what the sources show, element by element and, where it was declared so, person by person. */
final class Comparison {
    private static final Map<FindingKind, String> WORDS = Map.of(
            FindingKind.AGREES, Wording.AGREES,
            FindingKind.DIFFERS, Wording.DIFFERS,
            FindingKind.DECLARED_NOT_FOUND, Wording.DECLARED_NOT_FOUND,
            FindingKind.FOUND_NOT_DECLARED, Wording.FOUND_NOT_DECLARED,
            FindingKind.SOURCE_SILENT, Wording.SOURCE_SILENT);

    private final PolicyPack pack;
    private final HouseholdFacts facts;
    private final Instance household;
    private final Workings workings;
    private final SourceAnswers answers;

    Comparison(PolicyPack pack, HouseholdFacts facts, Instance household, Workings workings, SourceAnswers answers) {
        this.pack = pack;
        this.facts = facts;
        this.household = household;
        this.workings = workings;
        this.answers = answers;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Element element : answers.elements()) {
            element.found().ifPresent(found -> all.addAll(findings(element, pack.formula(found))));
        }
        return all;
    }

    private List<Finding> findings(Element element, Formula found) {
        boolean declaredTogether = facts.declared().stream()
                .anyMatch(
                        it -> it.element().equals(element.id()) && it.subject().equals(HouseholdFacts.HOUSEHOLD));
        List<Finding> perMember = found.level() == Level.MEMBER && !declaredTogether
                ? household.below(Level.MEMBER).stream()
                        .map(member -> finding(element, member, number(workings.require(found.name(), member)), found))
                        .filter(finding -> finding.declared().signum() != 0
                                || finding.found().value().signum() != 0)
                        .toList()
                : List.of();
        return perMember.isEmpty()
                ? List.of(finding(element, household, ofHousehold(element, found), found))
                : perMember;
    }

    private Finding finding(Element element, Instance subject, Traced<BigDecimal> found, Formula formula) {
        BigDecimal declared = declared(element, subject);
        BigDecimal difference = found.value().subtract(declared);
        FindingKind kind = kind(element, declared, found.value(), difference);
        List<String> silent = answers.silent(element);
        String key = subject.level() == Level.MEMBER ? subject.scope() : HouseholdFacts.HOUSEHOLD;
        Map<String, String> words = Map.of(
                "要素", element.name(),
                "对象", nameOf(key),
                "申报", Shown.of(declared, formula.unit()),
                "查得", Shown.of(found.value(), formula.unit()),
                "差额", (difference.signum() > 0 ? "+" : "") + Shown.of(difference, formula.unit()),
                "单位", formula.unit(),
                "部门", String.join("、", silent));
        return new Finding(
                element.id(),
                element.name(),
                key,
                kind,
                declared,
                found,
                difference,
                formula.unit(),
                silent,
                new Sentence(pack.wording().getOrDefault(WORDS.get(kind), ""))
                        .with(name -> words.getOrDefault(name, "无")));
    }

    /** A silent source can only add: what is found above the declaration stays a difference, anything else is not verified. */
    private FindingKind kind(Element element, BigDecimal declared, BigDecimal found, BigDecimal difference) {
        BigDecimal tolerance = element.tolerance()
                .map(name ->
                        (BigDecimal) workings.parameterOrFigure(name, household).value())
                .orElse(BigDecimal.ZERO);
        boolean agrees = difference.abs().compareTo(tolerance) <= 0;
        if (answers.allSilent(element) || (answers.requiredSilent(element) && difference.compareTo(tolerance) <= 0)) {
            return FindingKind.SOURCE_SILENT;
        }
        if (agrees) {
            return FindingKind.AGREES;
        }
        if (found.signum() == 0) {
            return FindingKind.DECLARED_NOT_FOUND;
        }
        return declared.signum() == 0 ? FindingKind.FOUND_NOT_DECLARED : FindingKind.DIFFERS;
    }

    private BigDecimal declared(Element element, Instance subject) {
        if (element.declared().isPresent()) {
            return number(workings.require(element.declared().get(), subject)).value();
        }
        String prefix = subject.level() == Level.MEMBER ? Givens.DECLARED_BY_MEMBER : Givens.DECLARED;
        return (BigDecimal) subject.given(prefix + element.name()).orElseThrow().value();
    }

    /** What was found for the members together, where the declaration does not tell them apart. */
    private Traced<BigDecimal> ofHousehold(Element element, Formula found) {
        if (found.level() == Level.HOUSEHOLD) {
            return number(workings.require(found.name(), household));
        }
        List<Traced<BigDecimal>> parts = household.below(Level.MEMBER).stream()
                .map(member -> number(workings.require(found.name(), member)))
                .toList();
        BigDecimal sum = parts.stream().map(Traced::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String sentence = parts.stream()
                .map(part -> Shown.of(part.value(), found.unit()))
                .collect(Collectors.joining(" + ", found.name() + " = ", " = " + Shown.of(sum, found.unit())));
        return new Traced<>(Traced.Kind.FORMULA, found.name(), "", sum, sentence, element.name(), List.copyOf(parts));
    }

    private String nameOf(String key) {
        return facts.members().stream()
                .filter(member -> member.key().equals(key))
                .map(MemberFacts::name)
                .findFirst()
                .orElse("全户");
    }

    static Traced<BigDecimal> number(Traced<?> traced) {
        if (traced.value() instanceof BigDecimal number) {
            return traced.with(number);
        }
        throw new IllegalStateException(traced.step() + " is no number");
    }
}
