package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import org.hedui.entrustment.Entrustment;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;

/** The approving unit's letter: who asks, for which months, and since when the clock runs. */
final class EntrustmentSection extends Section {
    EntrustmentSection(Entrustment letter) {
        add(new Panel(
                Words.say("entrustment.title"),
                new Facts()
                        .add("entrustment.number", letter.number())
                        .add("entrustment.unit", letter.unit())
                        .add("entrustment.contact", letter.contact())
                        .add("entrustment.reason", Words.of(letter.reason()))
                        .add("entrustment.window", Moments.months(letter.incomeWindow()))
                        .add("entrustment.assetsOn", letter.assetsOn().toString())
                        .add("entrustment.received", Moments.minute(letter.receivedAt()))
                        .add(
                                "entrustment.roster",
                                Words.say("persons", letter.roster().size()))));
    }
}
