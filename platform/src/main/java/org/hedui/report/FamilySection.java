package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.ReportContent.Family;
import org.hedui.report.ReportContent.IntegrityNote;
import org.hedui.report.ReportContent.Member;
import org.hedui.report.ReportContent.Obligor;

/** Who lives together, who is obliged to support them, and what is known of their good faith. */
final class FamilySection {
    static void draw(Paper paper, Family family) {
        paper.section(PaperWords.of("family.heading"));
        drawMembers(paper, family.members());
        drawObligors(paper, family.obligors());
        drawIntegrity(paper, family.integrity());
    }

    private static void drawMembers(Paper paper, List<Member> members) {
        RuledTable table = new RuledTable(0.7f, 2.15f, 1.6f, 2.35f, 0.7f, 0.7f, 2.5f)
                .head(heads("seq", "name", "relation", "id", "sex", "age", "situation"));
        int seq = 1;
        for (Member member : members) {
            table.middle(String.valueOf(seq++)).middle(member.name()).middle(member.relation());
            table.middle(member.id()).middle(member.sex()).middle(String.valueOf(member.age()));
            table.left(member.situation());
        }
        paper.caption(PaperWords.of("family.members", members.size()), table);
    }

    private static void drawObligors(Paper paper, List<Obligor> obligors) {
        if (obligors.isEmpty()) {
            paper.caption(PaperWords.of("family.obligors.none"));
            return;
        }
        RuledTable table = new RuledTable(0.7f, 2.15f, 1.6f, 2.35f, 3.9f)
                .head(heads("seq", "name", "relation", "id", "situation"));
        int seq = 1;
        for (Obligor obligor : obligors) {
            table.middle(String.valueOf(seq++)).middle(obligor.name()).middle(obligor.relation());
            table.middle(obligor.id()).left(obligor.situation());
        }
        paper.caption(PaperWords.of("family.obligors", obligors.size()), table);
    }

    private static void drawIntegrity(Paper paper, List<IntegrityNote> notes) {
        if (notes.isEmpty()) {
            paper.caption(PaperWords.of("family.integrity.none"));
            return;
        }
        RuledTable table = new RuledTable(5.5f, 2f, 2f).head(heads("record", "investigator", "date"));
        for (IntegrityNote note : notes) {
            table.left(note.record()).middle(note.investigator()).middle(PaperStyle.day(note.date()));
        }
        paper.caption(PaperWords.of("family.integrity"), table);
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys)
                .map(key -> "id".equals(key) ? PaperWords.of("head.id") : PaperWords.of("family." + key))
                .toList();
    }

    private FamilySection() {}
}
