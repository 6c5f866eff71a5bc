package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.PaperReview;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;

/** The approving unit's letter: who asks, for which months, since when the clock runs, and who looked it through. */
final class EntrustmentSection extends Section {
    EntrustmentSection(Entrustment letter, List<PaperReview> reviews) {
        addClassName("hd-stack");
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
        if (!reviews.isEmpty()) {
            add(new Panel(Words.say("review.title"), table(reviews)).flush());
        }
    }

    private static Table table(List<PaperReview> reviews) {
        Table table = new Table("review.stage", "review.reviewer", "review.at", "review.checked");
        table.addClassName("hd-reviews");
        reviews.forEach(review -> table.row(
                Words.of(review.stage()),
                review.reviewerName(),
                Moments.minute(review.reviewedAt()),
                review.checked().isEmpty() ? "—" : String.join(Words.say("list.semicolon"), review.checked())));
        return table;
    }
}
