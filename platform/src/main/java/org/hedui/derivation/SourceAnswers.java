package org.hedui.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedui.evidence.AnswerKind;
import org.hedui.policy.Element;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Scheme;
import org.hedui.policy.SourceUse;

/** Which sources of which element stayed silent. */
final class SourceAnswers {
    private final PolicyPack pack;
    private final HouseholdFacts facts;
    private final Scheme scheme;

    SourceAnswers(PolicyPack pack, HouseholdFacts facts, Scheme scheme) {
        this.pack = pack;
        this.facts = facts;
        this.scheme = scheme;
    }

    /** The elements of the scheme, basic ones first. */
    List<Element> elements() {
        return Stream.concat(scheme.basic().stream(), scheme.supplementary().stream())
                .map(id -> Optional.ofNullable(pack.elements().get(id)).orElseThrow())
                .toList();
    }

    List<Unanswered> unanswered() {
        List<Unanswered> all = new ArrayList<>();
        for (Element element : elements()) {
            for (Element.ElementSource source : element.sources()) {
                AnswerKind kind = FactsCheck.answer(facts, source.dataset());
                if (!kind.answered()) {
                    all.add(new Unanswered(
                            element.id(),
                            element.name(),
                            source.dataset(),
                            department(source.dataset()),
                            kind,
                            source.required() && scheme.basic().contains(element.id())));
                }
            }
        }
        return all;
    }

    /** The departments whose silence leaves a limit open. */
    List<String> silentFor(String limit) {
        return elements().stream()
                .filter(element -> element.limits().contains(limit))
                .flatMap(element -> silent(element).stream())
                .distinct()
                .toList();
    }

    /** The departments that did not answer for an element. */
    List<String> silent(Element element) {
        return element.sources().stream()
                .filter(source -> !answered(source))
                .map(source -> department(source.dataset()))
                .distinct()
                .toList();
    }

    /** Whether none of its sources answered. */
    boolean allSilent(Element element) {
        return !element.sources().isEmpty() && element.sources().stream().noneMatch(this::answered);
    }

    /** Whether a source without which the element is not verified did not answer. */
    boolean requiredSilent(Element element) {
        return element.sources().stream().anyMatch(source -> source.required() && !answered(source));
    }

    /** The name to print: the one that came with the answer, else the catalogue's. */
    String department(String dataset) {
        return facts.answers().stream()
                .filter(answer -> answer.dataset().equals(dataset))
                .flatMap(answer -> answer.department().stream())
                .findFirst()
                .or(() -> Optional.ofNullable(pack.sources().get(dataset)).map(SourceUse::department))
                .orElse(dataset);
    }

    private boolean answered(Element.ElementSource source) {
        return FactsCheck.answer(facts, source.dataset()).answered();
    }
}
