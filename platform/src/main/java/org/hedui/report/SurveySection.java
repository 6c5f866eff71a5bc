package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;

/** The section of the social survey (S1-14 「三位一體」), printed only where there was one. */
final class SurveySection {
    static void draw(Paper paper, List<SurveyPart> surveys) {
        if (surveys.isEmpty()) {
            return;
        }
        paper.section(PaperWords.of("survey.heading"));
        paper.text(PaperWords.of("survey.summary", surveys.size()));
        int seq = 1;
        for (SurveyPart survey : surveys) {
            drawOne(paper, seq++, survey);
        }
    }

    private static void drawOne(Paper paper, int seq, SurveyPart survey) {
        paper.caption(PaperWords.of("survey.caption", seq, survey.way(), survey.number()), facts(survey));
        if (survey.seen().stream().anyMatch(point -> !point.words().isEmpty())) {
            paper.table(seen(survey));
        }
        if (!survey.answers().isEmpty()) {
            paper.caption(PaperWords.of("survey.answers"), answers(survey));
        }
    }

    private static RuledTable facts(SurveyPart survey) {
        RuledTable facts = new RuledTable(1.3f, 3f, 1.3f, 3f).inOnePiece();
        facts.label(PaperWords.of("survey.day")).left(PaperStyle.day(survey.heldOn()));
        facts.label(PaperWords.of("survey.place")).left(survey.place());
        facts.label(PaperWords.of("survey.investigators")).left(String.join("、", survey.investigators()));
        facts.label(PaperWords.of("survey.people")).left(String.join("、", survey.people()));
        facts.label(PaperWords.of("survey.household")).left(survey.household());
        facts.label(PaperWords.of("survey.team")).left(survey.team());
        facts.label(PaperWords.of("survey.findings")).wide(survey.findings(), 3);
        facts.label(PaperWords.of("survey.digest")).wide(survey.digest(), 3);
        return facts;
    }

    private static RuledTable seen(SurveyPart survey) {
        RuledTable table = new RuledTable(2.6f, 6f).head(heads("point", "seen"));
        survey.seen().stream()
                .filter(point -> !point.words().isEmpty())
                .forEach(point -> table.left(point.point()).left(point.words()));
        return table;
    }

    private static RuledTable answers(SurveyPart survey) {
        RuledTable table = new RuledTable(5f, 1.2f, 3.4f).head(heads("doubt", "verdict", "reason"));
        survey.answers()
                .forEach(answer ->
                        table.left(answer.doubt()).middle(answer.verdict()).left(answer.reason()));
        return table;
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> PaperWords.of("survey." + key)).toList();
    }

    private SurveySection() {}
}
