package org.hedui.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.hedui.survey.Interviewee;
import org.hedui.ui.words.Words;

/** Who was spoken to, and in what relation each stands to the household; at least one. */
final class IntervieweeRows extends Div {
    private record Row(TextField name, TextField relation) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();

    IntervieweeRows() {
        Button more = new Button(Words.say("survey.interviewee.add"), click -> row());
        more.setId("survey-interviewee-add");
        lines.addClassName("hd-fields");
        add(lines, more);
        row();
    }

    boolean check() {
        return rows.stream()
                .map(row -> Required.check(row.name()) & Required.check(row.relation()))
                .reduce(true, Boolean::logicalAnd);
    }

    List<Interviewee> interviewees() {
        return rows.stream()
                .map(row ->
                        new Interviewee(row.name().getValue(), row.relation().getValue()))
                .toList();
    }

    private void row() {
        Row row = new Row(
                new TextField(Words.say("survey.interviewee.name")),
                new TextField(Words.say("survey.interviewee.relation")));
        row.relation().setPlaceholder(Words.say("survey.interviewee.relation.as"));
        rows.add(row);
        Div line = new Div(row.name(), row.relation());
        line.addClassNames("hd-row", "hd-interviewee-row");
        lines.add(line);
    }
}
