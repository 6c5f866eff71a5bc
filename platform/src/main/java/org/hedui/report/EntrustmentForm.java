package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.LetterContent.Entrustment;
import org.hedui.report.LetterContent.RosterLine;

/** The body of a letter of entrustment and, on a page across, its roster. */
final class EntrustmentForm {
    static void draw(Paper paper, Entrustment letter) {
        paper.title(letter.issuer(), PaperWords.of("entrustment.title"));
        paper.addressee(PaperWords.of("entrustment.to", letter.centre()));
        paper.text(PaperWords.of(
                "entrustment.request",
                letter.legalBasis(),
                letter.scheme(),
                letter.households(),
                letter.roster().size()));
        drawFacts(paper, letter);
        paper.text(PaperWords.of("entrustment.promise"));
        paper.text(PaperWords.of("entrustment.annex"));
        paper.seal(letter.issuer(), letter.printedAt(), PaperWords.of("entrustment.seal"));
        paper.across();
        drawRoster(paper, letter);
    }

    private static void drawFacts(Paper paper, Entrustment letter) {
        RuledTable facts = new RuledTable(1.35f, 3.2f, 1.35f, 3.2f);
        fact(facts, "head.entrustment", letter.number());
        fact(facts, "entrustment.reason", letter.reason());
        fact(facts, "head.scheme", letter.scheme());
        fact(
                facts,
                "entrustment.count",
                PaperWords.of(
                        "entrustment.count.value",
                        letter.households(),
                        letter.roster().size()));
        fact(facts, "head.window", PaperStyle.window(letter.incomePeriod()));
        fact(facts, "head.assets", PaperStyle.day(letter.assetsAsOf()));
        facts.label(PaperWords.of("entrustment.contact")).wide(letter.contact(), 3);
        paper.table(facts);
    }

    private static void fact(RuledTable facts, String key, String value) {
        facts.label(PaperWords.of(key)).left(value);
    }

    private static void drawRoster(Paper paper, Entrustment letter) {
        paper.title(PaperWords.of("roster.annex"), PaperWords.of("roster.title"));
        RuledTable table = RuledTable.small(28, 50, 48, 58, 40, 88, 88, 88, 40, 60, 58, 52, 52, 40)
                .head(heads(
                        "seq",
                        "household",
                        "head",
                        "name",
                        "relation",
                        "id",
                        "registered",
                        "address",
                        "part",
                        "phone",
                        "authorization",
                        "income",
                        "assets",
                        "remark"));
        int seq = 1;
        for (RosterLine line : letter.roster()) {
            drawLine(table, seq++, line);
        }
        paper.table(table);
    }

    private static void drawLine(RuledTable table, int seq, RosterLine line) {
        table.middle(String.valueOf(seq))
                .middle(line.household())
                .middle(line.head())
                .middle(line.name());
        table.middle(line.relation())
                .middle(line.id())
                .left(line.registeredAddress())
                .left(line.address());
        table.middle(line.part()).middle(line.phone()).middle(line.authorizationNumber());
        table.figure(line.declaredIncome()).figure(line.declaredAssets()).left(line.remark());
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> PaperWords.of("roster." + key)).toList();
    }

    private EntrustmentForm() {}
}
