package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.LetterContent.Asked;
import org.hedui.report.LetterContent.Inquiry;

/** The body of a letter to a department, with whom it asks about and the slip on which the department answers. */
final class InquiryForm {
    private static final float WRITING_ROOM = 26;

    static void draw(Paper paper, Inquiry letter) {
        paper.title(letter.issuer(), PaperWords.of("inquiry.title"));
        paper.addressee(PaperWords.of("inquiry.to", letter.department()));
        paper.text(PaperWords.of(
                "inquiry.request",
                letter.households(),
                letter.asked().size(),
                letter.dataset(),
                PaperStyle.day(letter.dueOn())));
        paper.text(PaperWords.of("inquiry.columns", String.join("、", letter.columns())));
        paper.text(PaperWords.of("inquiry.how"));
        paper.text(PaperWords.of("inquiry.secrecy"));
        drawAsked(paper, letter);
        paper.seal(letter.issuer(), letter.printedAt(), PaperWords.of("inquiry.seal"));
        drawSlip(paper);
    }

    private static void drawAsked(Paper paper, Inquiry letter) {
        RuledTable table =
                new RuledTable(0.6f, 1.6f, 2.4f, 3.2f).head(heads("inquiry", "seq", "name", "id", "authorization"));
        int seq = 1;
        for (Asked person : letter.asked()) {
            table.middle(String.valueOf(seq++))
                    .middle(person.name())
                    .middle(person.id())
                    .middle(person.authorizationNumber());
        }
        paper.caption(PaperWords.of("inquiry.asked"), table);
    }

    private static void drawSlip(Paper paper) {
        RuledTable slip = new RuledTable(1.4f, 2.6f, 1.4f, 2.6f).inOnePiece();
        slip.label(PaperWords.of("inquiry.result")).wide(PaperWords.of("inquiry.result.choice"), 3);
        slip.label(PaperWords.of("inquiry.officer")).blank(WRITING_ROOM);
        slip.label(PaperWords.of("inquiry.day")).blank(WRITING_ROOM);
        slip.label(PaperWords.of("inquiry.stamp")).wide(PaperWords.of("inquiry.stamp.place"), 3);
        paper.caption(PaperWords.of("inquiry.slip"), slip);
    }

    private static List<String> heads(String group, String... keys) {
        return Stream.of(keys).map(key -> PaperWords.of(group + "." + key)).toList();
    }

    private InquiryForm() {}
}
