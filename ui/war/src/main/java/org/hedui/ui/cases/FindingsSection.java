package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Finding;
import org.hedui.derivation.FindingKind;
import org.hedui.household.Declaration;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Quantity;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Household;

/** Element by element: what was declared, what the sources show, and how the two stand to each other. */
final class FindingsSection extends Section {
    FindingsSection(Assessment result, Household household) {
        Table table = new Table(
                "finding.element",
                "declared.subject",
                "#finding.declared",
                "#finding.found",
                "#finding.difference",
                "finding.result",
                "finding.sentence");
        result.findings()
                .forEach(finding -> table.row(
                        finding.name(),
                        subject(finding, household),
                        number(finding, finding.declared()),
                        found(finding),
                        isSilent(finding) ? "—" : number(finding, finding.difference()),
                        Chip.of(finding.kind()),
                        new Quoted(finding.sentence())));
        add(new Panel(Words.say("finding.title"), table).flush().line(Words.say("finding.line")));
    }

    private static String subject(Finding finding, Household household) {
        return Declaration.HOUSEHOLD.equals(finding.subject())
                ? Words.say("declared.household")
                : household.nameOf(finding.subject());
    }

    /** A silent source shows a dash: silence is never zero. */
    private static Span found(Finding finding) {
        return isSilent(finding)
                ? new Span("—")
                : number(finding, finding.found().value());
    }

    private static boolean isSilent(Finding finding) {
        return finding.kind() == FindingKind.SOURCE_SILENT;
    }

    /** With its unit, in the pack's word. */
    private static Span number(Finding finding, java.math.BigDecimal value) {
        return new Quoted(Quantity.shown(value, finding.unit()) + " " + finding.unit());
    }
}
