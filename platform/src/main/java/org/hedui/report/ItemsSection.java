package org.hedui.report;

import java.util.List;
import org.hedui.evidence.AnswerKind;
import org.hedui.report.ReportContent.CheckedItem;

/** Which datasets were asked and what each answered, with the time of its answer. */
final class ItemsSection {
    static void draw(Paper paper, List<CheckedItem> items) {
        paper.section(PaperWords.of("items.heading"));
        paper.text(PaperWords.of(
                "items.summary",
                items.size(),
                count(items, AnswerKind.FOUND),
                count(items, AnswerKind.NOTHING_ON_RECORD),
                items.stream().filter(item -> !item.answer().answered()).count()));
        int seq = 1;
        for (CheckedItem item : items) {
            drawItem(paper, seq++, item);
        }
    }

    private static long count(List<CheckedItem> items, AnswerKind kind) {
        return items.stream().filter(item -> item.answer() == kind).count();
    }

    private static void drawItem(Paper paper, int seq, CheckedItem item) {
        String caption = PaperWords.of("items.caption", seq, item.dataset(), item.department());
        if (item.rows().isEmpty()) {
            paper.caption(caption, facts(item));
        } else {
            paper.caption(caption, facts(item), rows(item));
        }
    }

    private static RuledTable facts(CheckedItem item) {
        RuledTable facts = new RuledTable(1.1f, 2.2f, 1.1f, 4.2f).inOnePiece();
        facts.label(PaperWords.of("items.answer")).strong(answer(item), 3);
        facts.label(PaperWords.of("items.feedback"))
                .left(item.feedbackAt()
                        .map(PaperStyle::dayOrMinute)
                        .orElseGet(() -> PaperWords.of("items.feedback.none")));
        facts.label(PaperWords.of("items.coverage")).left(item.coverage());
        if (!item.remark().isBlank()) {
            facts.label(PaperWords.of("items.remark")).wide(item.remark(), 3);
        }
        return facts;
    }

    private static RuledTable rows(CheckedItem item) {
        RuledTable table = new RuledTable(ColumnWidths.of(item.columns(), item.rows())).head(item.columns());
        for (List<String> row : item.rows()) {
            row.forEach(table::found);
        }
        return table;
    }

    static String answer(CheckedItem item) {
        String key = "answer." + item.answer();
        return switch (item.answer()) {
            case FOUND -> PaperWords.of(key, item.rows().size());
            case NOTHING_ON_RECORD -> PaperWords.of(key);
            case NOT_ASKED, UNAVAILABLE, OUTSIDE_COVERAGE -> PaperWords.of(key, item.department());
        };
    }

    private ItemsSection() {}
}
