package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.hedui.survey.Verdict;
import org.hedui.ui.words.Words;
import org.hedui.verification.SurveyForm;

/** The doubts of the last computation, each to be answered with a reason. */
final class DoubtRows extends Div {
    private record Row(Select<Verdict> verdict, TextField reason) {}

    private final List<Row> rows = new ArrayList<>();

    DoubtRows(List<String> doubts) {
        addClassName("hd-fields");
        for (int i = 0; i < doubts.size(); i++) {
            add(row(doubts.get(i), i));
        }
    }

    boolean check() {
        return rows.stream()
                .map(row -> Required.check(row.verdict()) & Required.check(row.reason()))
                .reduce(true, Boolean::logicalAnd);
    }

    List<SurveyForm.Answer> answers() {
        return rows.stream()
                .map(row -> new SurveyForm.Answer(
                        row.verdict().getValue(), row.reason().getValue()))
                .toList();
    }

    private Div row(String doubt, int index) {
        Select<Verdict> verdict = new Select<>();
        verdict.setLabel(Words.say("survey.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(Words::of);
        verdict.setId("verdict-" + index);
        TextField reason = new TextField(Words.say("survey.reason"));
        reason.setMaxLength(500);
        reason.setId("reason-" + index);
        rows.add(new Row(verdict, reason));
        Div fields = new Div(verdict, reason);
        fields.addClassNames("hd-row", "hd-doubt-row");
        return new Div(new Paragraph((index + 1) + ". " + doubt), fields);
    }
}
