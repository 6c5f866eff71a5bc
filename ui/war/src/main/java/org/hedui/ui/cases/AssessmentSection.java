package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.LimitCheck;
import org.hedui.derivation.Unanswered;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Figures;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Quantity;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** What the rules make of the evidence: the figures, the limits, and the doubts a person must clear up. */
final class AssessmentSection extends Section {
    AssessmentSection(Assessment result) {
        addClassName("hd-stack");
        Figures figures = new Figures()
                .add(Words.say("assessment.outcome"), Outcomes.shown(result), Outcomes.note(result))
                .add(
                        Words.say("assessment.perHead"),
                        result.perHeadMonthlyIncome().value().shown(),
                        Words.say("assessment.perHead.unit"))
                .add(
                        Words.say("assessment.annual"),
                        result.annualIncome().value().shown(),
                        Words.say("assessment.window", Moments.months(result.window())));
        result.topUp()
                .ifPresent(topUp -> figures.add(
                        Words.say("assessment.topUp"), topUp.value().shown(), Words.say("assessment.topUp.unit")));
        add(new Panel(Words.say("assessment.title"), figures)
                .flush()
                .line(Words.say("assessment.pack", result.packName())));
        result.suspicions().forEach(doubt -> add(new Callout(new Quoted(doubt.sentence()), Tone.AMBER)));
        if (!result.unanswered().isEmpty()) {
            add(silent(result.unanswered()));
        }
        add(new Panel(Words.say("assessment.limits"), limits(result)).flush());
    }

    /** Silence is never zero: what was not answered is named, with the department. */
    private static Callout silent(List<Unanswered> unanswered) {
        String named = unanswered.stream()
                .map(one ->
                        Words.say("assessment.unanswered", one.elementName(), one.department(), Words.of(one.kind())))
                .distinct()
                .collect(Collectors.joining(Words.say("list.semicolon")));
        boolean mandatory = unanswered.stream().anyMatch(Unanswered::mandatory);
        return new Callout(Words.say("assessment.silent", named), mandatory ? Tone.AMBER : Tone.BLUE);
    }

    private static Table limits(Assessment result) {
        Table table =
                new Table("limit.name", "limit.side", "#limit.actual", "#limit.limit", "limit.unit", "limit.result");
        result.limits()
                .forEach(limit -> table.row(
                        limit.name(),
                        Words.of(limit.side()),
                        Quantity.shown(limit.actual().value(), limit.unit()),
                        sign(limit.comparison()) + " "
                                + Quantity.shown(limit.limit().value(), limit.unit()),
                        new Quoted(limit.unit()),
                        passed(limit)));
        return table;
    }

    private static Chip passed(LimitCheck limit) {
        if (limit.isUnverified()) {
            return new Chip(
                    Words.say("limit.unverified", String.join(Words.say("list.comma"), limit.silent())), Tone.AMBER);
        }
        return new Chip(
                Words.say(limit.passed() ? "limit.passed" : "limit.exceeded"), limit.passed() ? Tone.GREEN : Tone.RED);
    }

    private static String sign(String comparison) {
        return comparison.replace("<=", "≤");
    }
}
