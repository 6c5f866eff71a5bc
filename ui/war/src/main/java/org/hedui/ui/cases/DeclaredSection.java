package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.policy.Element;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Household;

/** What the household declared of its income and assets, and what it says about vehicles. */
final class DeclaredSection extends Section {
    DeclaredSection(Household household, List<Element> elements) {
        Table table = new Table("declared.element", "declared.subject", "#declared.amount");
        for (Element element : elements) {
            household.declared().stream()
                    .filter(amount -> amount.element().equals(element.id()))
                    .forEach(amount -> table.row(
                            element.name(),
                            subject(household, amount),
                            amount.amount().shown()));
        }
        Panel panel = new Panel(Words.say("declare.amounts"), table).flush();
        household
                .claims()
                .forEach(claim -> panel.with(new Callout(
                        Words.say(
                                "claim.sentence",
                                household.nameOf(claim.memberKey()),
                                claim.plate(),
                                claim.explanation()),
                        Tone.AMBER)));
        add(panel);
    }

    private static String subject(Household household, DeclaredAmount amount) {
        return Declaration.HOUSEHOLD.equals(amount.subject())
                ? Words.say("declared.household")
                : household.nameOf(amount.subject());
    }
}
