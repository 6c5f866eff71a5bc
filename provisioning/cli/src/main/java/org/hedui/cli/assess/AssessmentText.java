package org.hedui.cli.assess;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hedui.cli.Sentences;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.LimitCheck;
import org.hedui.derivation.Traced;
import org.hedui.policy.Shown;

/** An assessment for people: the result first, then limits, findings, doubts, and how each figure came about. */
final class AssessmentText {
    private final Sentences words;
    private final PrintWriter out;
    private final HouseholdFacts facts;

    AssessmentText(Sentences words, PrintWriter out, HouseholdFacts facts) {
        this.words = words;
        this.out = out;
        this.facts = facts;
    }

    void print(Assessment result, boolean expecting, List<String> differences) {
        line(
                "assess.head",
                result.packName(),
                result.asOf(),
                result.window().from(),
                result.window().to().minusDays(1));
        line("assess.result", result.category().name(), result.outcomeInWords());
        line(
                "assess.income",
                result.annualIncome().value().shown(),
                result.perHeadMonthlyIncome().value().shown());
        result.topUp().ifPresent(topUp -> line("assess.top-up", topUp.value().shown()));
        section("assess.limits", result.limits().stream().map(this::limit).toList());
        section(
                "assess.findings",
                result.findings().stream()
                        .map(it -> it.kind().chinese() + "　" + it.sentence())
                        .toList());
        section(
                "assess.suspicions",
                result.suspicions().stream().map(it -> it.sentence()).toList());
        section(
                "assess.unanswered",
                result.unanswered().stream()
                        .map(it -> words.of(
                                "assess.silence",
                                it.elementName(),
                                it.department(),
                                it.kind().chinese()))
                        .toList());
        section(
                "assess.remarks",
                result.remarks().stream().map(it -> it.sentence()).toList());
        section(
                "assess.without-effect",
                result.unused().stream()
                        .map(it -> it.row().sourceRef() + "：" + it.reason())
                        .toList());
        trace(result);
        line("assess.version", result.packVersion());
        line("assess.digest", result.digest());
        if (expecting) {
            line(differences.isEmpty() ? "assess.as-expected" : "assess.other-than-expected");
            differences.forEach(difference -> out.println("  " + difference));
        }
    }

    private String limit(LimitCheck check) {
        return words.of(
                check.passed() ? "assess.limit.passed" : "assess.limit.failed",
                check.name(),
                Shown.of(check.actual().value(), check.unit()),
                check.comparison(),
                Shown.of(check.limit().value(), check.unit()),
                check.unit());
    }

    private void trace(Assessment result) {
        out.println();
        line("assess.trace");
        Set<Traced<?>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        tell(result.perHeadMonthlyIncome(), 1, told);
        result.topUp().ifPresent(topUp -> tell(topUp, 1, told));
        result.assets().forEach(asset -> tell(asset.amount(), 1, told));
        result.limits().forEach(limit -> tell(limit.limit(), 1, told));
    }

    /** A step that was told already is named, and its reasons are not told again. */
    private void tell(Traced<?> step, int depth, Set<Traced<?>> told) {
        boolean again = !told.add(step) && !step.because().isEmpty();
        out.println("  ".repeat(depth)
                + whose(step.scope())
                + step.sentence()
                + (again ? words.of("assess.told") : "　〔" + step.basis() + "〕"));
        if (!again) {
            step.because().forEach(cause -> tell(cause, depth + 1, told));
        }
    }

    private String whose(String scope) {
        if (scope.isEmpty()) {
            return "";
        }
        String key = scope.split(" ", 2)[0];
        String name = facts.members().stream()
                .filter(member -> member.key().equals(key))
                .map(member -> member.name())
                .findFirst()
                .orElse(key);
        return "【" + name + scope.substring(key.length()) + "】";
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            line(title);
            lines.forEach(text -> out.println("  " + text));
        }
    }

    private void line(String key, Object... arguments) {
        out.println(words.of(key, arguments));
    }
}
