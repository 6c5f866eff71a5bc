package org.hedui.ui.rosters;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hedui.entrustment.Entrustment;
import org.hedui.roster.RosterPapers;
import org.hedui.ui.parts.FileLink;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseRosters;

/** The sealed letters that entrusted households of a roster. */
final class LettersTable extends Div {
    LettersTable(String roster, List<RosterPapers.Letter> letters, BrowseRosters rosters) {
        setId("roster-letters");
        Table table = new Table(
                "#roster.letter.act",
                "entrustment.unit",
                "entrustment.contact",
                "entrustment.reason",
                "#roster.letter.households",
                "roster.letter.sent",
                "roster.letter.by",
                "roster.letter.scan");
        for (RosterPapers.Letter letter : letters) {
            table.row(
                    letter.act(),
                    letter.unit(),
                    letter.contact(),
                    Words.of(Entrustment.Reason.valueOf(letter.reason())),
                    letter.households(),
                    Moments.minute(letter.sentAt()),
                    letter.sentByName(),
                    new FileLink(Words.say("roster.letter.open"), () -> rosters.letter(roster, letter.act())));
        }
        add(table);
    }
}
