package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hedui.files.OpenedDocument;
import org.hedui.survey.Investigator;
import org.hedui.survey.SideSignature;
import org.hedui.survey.Survey;
import org.hedui.survey.Verdict;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** One survey: who saw and heard what, and what it says of the doubts; the committee weighs it. */
final class SurveySection extends Section {
    SurveySection(Survey survey, Function<Survey, OpenedDocument> scan) {
        addClassName("hd-stack");
        add(new Panel(Words.say("survey.title"), facts(survey))
                .line(Words.say("survey.line", survey.way(), survey.heldOn()))
                .actions(new DocumentLink(Words.say("survey.scan"), () -> scan.apply(survey), true)));
        if (survey.observations().stream().anyMatch(point -> !point.seen().isEmpty())) {
            Table seen = new Table("survey.point", "survey.seen");
            survey.observations().stream()
                    .filter(point -> !point.seen().isEmpty())
                    .forEach(point -> seen.row(point.text(), point.seen()));
            add(new Panel(Words.say("survey.observations"), seen).flush());
        }
        if (!survey.answers().isEmpty()) {
            add(new Panel(Words.say("survey.answers"), answers(survey)).flush().line(Words.say("survey.answers.line")));
        }
    }

    private static Facts facts(Survey survey) {
        return new Facts()
                .add("survey.number", survey.number())
                .add("survey.place", survey.place())
                .add(
                        "survey.investigators",
                        joined(survey.investigators().stream().map(Investigator::name)))
                .add(
                        "survey.interviewees",
                        joined(survey.interviewees().stream()
                                .map(person -> Words.say("survey.person", person.name(), person.relation()))))
                .add("survey.household.signed", signed(survey.household()))
                .add("survey.team.signed", signed(survey.team()))
                .add(
                        "survey.recorded",
                        Words.say("survey.recorded.by", survey.recordedByName(), Moments.minute(survey.recordedAt())))
                .wide("survey.findings", survey.findings())
                .wide("survey.digest", survey.digest());
    }

    private static Table answers(Survey survey) {
        Table table = new Table("survey.doubt", "survey.verdict", "survey.reason");
        survey.answers().forEach(answer -> table.row(answer.doubt(), verdict(answer.verdict()), answer.reason()));
        table.addClassName("hd-doubts");
        return table;
    }

    private static Chip verdict(Verdict verdict) {
        return new Chip(
                Words.of(verdict),
                switch (verdict) {
                    case CONFIRMED -> Tone.AMBER;
                    case REFUTED -> Tone.GREEN;
                    case UNCLEAR -> Tone.GREY;
                });
    }

    private static String signed(SideSignature side) {
        return side.signed() ? Words.say("survey.signed") : Words.say("survey.unsigned", side.refusal());
    }

    private static String joined(Stream<String> names) {
        return names.collect(Words.listing());
    }
}
