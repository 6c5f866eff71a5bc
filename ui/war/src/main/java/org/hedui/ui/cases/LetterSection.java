package org.hedui.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.department.visit.DepartmentAnswer;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.LetterState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;
import org.hedui.verification.LetterLine;
import org.hedui.verification.ReadLetter;

/** The letters to departments that are not on line: to whom, until when, what came back, and the papers. */
final class LetterSection extends Section {
    /**
     * @param labels names of datasets by id
     * @param readable whether this person may take the papers out
     */
    LetterSection(
            List<LetterLine> letters,
            Map<String, String> labels,
            LocalDate today,
            ReadLetter papers,
            boolean readable) {
        Table table = new Table("letter.number", "check.dataset", "letter.due", "letter.answer", "letter.papers");
        letters.forEach(letter -> table.row(
                number(letter),
                asked(letter, labels),
                Chip.due(Optional.of(letter.dueOn()), today, !letter.isOpen()),
                answer(letter),
                readable ? papers(letter, papers) : new Span("—")));
        add(new Panel(Words.say("letter.title"), table).flush().line(Words.say("letter.line", letters.size())));
    }

    private static Component number(LetterLine letter) {
        Span number = new Span(letter.number());
        number.addClassName("hd-code");
        return lines(number, quiet(Words.say("letter.asked", Moments.day(letter.askedAt()), letter.askedByName())));
    }

    private static Component asked(LetterLine letter, Map<String, String> labels) {
        return lines(
                new Span(labels.getOrDefault(letter.dataset(), letter.dataset())),
                quiet(Words.say("letter.of", letter.department(), letter.persons())));
    }

    private static Component answer(LetterLine letter) {
        if (letter.answer().isEmpty()) {
            return LetterState.open();
        }
        DepartmentAnswer said = letter.answer().get();
        Component who = said.kind() == DepartmentAnswer.Kind.SILENT
                ? new Quoted(said.reason())
                : quiet(Words.say("letter.answered", said.answeredBy(), said.answeredOn()));
        return lines(
                LetterState.of(said.kind()),
                who,
                quiet(Words.say("letter.recorded", said.recordedByName(), Moments.minute(said.recordedAt()))));
    }

    private static Component papers(LetterLine letter, ReadLetter papers) {
        Div links = lines(
                new DocumentLink(
                        Words.say("letter.paper", letter.prints()), () -> papers.paper(letter.number()), false),
                new DocumentLink(
                        Words.say("letter.form", letter.formPrints()), () -> papers.form(letter.number()), false));
        letter.answer()
                .flatMap(DepartmentAnswer::file)
                .ifPresent(file -> links.add(new DocumentLink(
                        Words.say("letter.reply"), () -> papers.reply(letter.number(), letter.caseNumber()), false)));
        return links;
    }

    private static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("hd-two-lines");
        return lines;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("hd-quiet");
        return quiet;
    }
}
