package org.hedui.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hedui.casefile.CaseStatus;
import org.hedui.review.Determination;
import org.hedui.ui.deeds.CaseDeeds;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.CaseDossier.Missing;

/** What stands between the case and its next step, and what this person can do about it. */
final class NextPanel extends Section {
    NextPanel(CaseDossier dossier, List<Button> buttons) {
        Panel panel = new Panel(Words.say("case.next"));
        if (dossier.missing().isEmpty()) {
            panel.with(quiet(Words.say(
                    dossier.summary().status() == CaseStatus.CANCELLED ? "case.next.cancelled" : "case.next.none")));
        } else {
            panel.with(missing(dossier));
        }
        if (!buttons.isEmpty()) {
            panel.with(CaseDeeds.stack(buttons));
        } else if (!dossier.missing().isEmpty()) {
            panel.with(quiet(Words.say("case.next.others", Responsible.inWords(dossier.missing()))));
        }
        add(panel);
    }

    private static UnorderedList missing(CaseDossier dossier) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hd-missing");
        dossier.missing()
                .forEach(missing -> list.add(new ListItem(new Icon("warn"), new Span(words(missing, dossier)))));
        return list;
    }

    private static String words(Missing missing, CaseDossier dossier) {
        if (missing == Missing.SIGNATURES) {
            long signed = dossier.determination().map(Determination::agreed).orElse(0L);
            return Words.say("missing.SIGNATURES", signed, dossier.workflow().committee());
        }
        return Words.say("missing." + missing.name());
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("hd-quiet");
        return paragraph;
    }
}
