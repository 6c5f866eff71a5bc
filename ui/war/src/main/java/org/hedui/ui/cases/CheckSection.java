package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Household;

/** How each source answered: one of five kinds, never a silent zero; and the records themselves. */
final class CheckSection extends Section {
    /** @param labels names of datasets by id */
    CheckSection(CheckRun check, Household household, Map<String, String> labels) {
        addClassName("hd-stack");
        Table replies = new Table("check.department", "check.dataset", "check.answer", "#check.rows", "check.feedback");
        check.replies()
                .forEach(reply -> replies.row(
                        reply.department(),
                        labels.getOrDefault(reply.dataset(), reply.dataset()),
                        answer(reply),
                        reply.rows(),
                        reply.feedbackAt().map(Moments::day).orElse("—")));
        add(new Panel(Words.say("check.title"), replies)
                .flush()
                .line(Words.say(
                        "check.line",
                        Moments.minute(check.startedAt()),
                        check.replies().size())));
        if (!check.records().isEmpty()) {
            add(new Panel(Words.say("check.records"), records(check, household, labels)).flush());
        }
    }

    private static Span answer(RecordedReply reply) {
        Span answer = new Span(Chip.of(reply.kind()));
        if (!reply.reason().isBlank()) {
            Span reason = reply.lacksMonths()
                    ? new Span(Words.say("check.lacking", reply.reason()))
                    : new Quoted(reply.reason());
            reason.addClassName("hd-quiet");
            answer.add(new Span(" "), reason);
        }
        if (reply.byLetter()) {
            Span source = new Quoted(reply.source());
            source.addClassNames("hd-quiet", "hd-source");
            answer.add(source);
        }
        return answer;
    }

    private static Table records(CheckRun check, Household household, Map<String, String> labels) {
        Table table = new Table("person.name", "check.dataset", "check.content", "check.match", "check.source");
        check.records()
                .forEach(row -> table.row(
                        household.nameOf(row.person()),
                        labels.getOrDefault(row.dataset(), row.dataset()),
                        new RecordFields(row.fields()),
                        matched(row),
                        row.source()));
        return table;
    }

    private static Span matched(EvidenceRecord row) {
        return new Span(Words.of(row.degree()));
    }
}
