package org.hedui.ui.cases;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.authorization.Signature;
import org.hedui.kernel.PersonName;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.PersonLine;

/** Who signed the letter, line by line as on paper; for a minor the guardian's name. */
final class SignerRows extends Div {
    private static final int OF_AGE = 18;

    private record Row(String key, Checkbox signed, Checkbox fingerprint, TextField guardian, DatePicker day) {}

    private final List<Row> rows = new ArrayList<>();

    SignerRows(List<PersonLine> people, LocalDate today) {
        Table table = new Table(
                "person.name",
                "person.relation",
                "person.id",
                "authorization.signed",
                "authorization.fingerprint",
                "authorization.guardian.name",
                "authorization.day");
        for (PersonLine line : people) {
            Row row = row(line, today);
            rows.add(row);
            table.row(
                    line.name(),
                    Words.of(line.relation()),
                    line.maskedId(),
                    row.signed(),
                    row.fingerprint(),
                    row.guardian(),
                    row.day());
        }
        add(table);
    }

    List<Signature> signatures() {
        return rows.stream()
                .filter(row -> row.signed().getValue())
                .map(row -> new Signature(
                        row.key(),
                        row.day().getValue(),
                        row.fingerprint().getValue(),
                        Optional.of(row.guardian().getValue().strip())
                                .filter(name -> !name.isEmpty())
                                .map(PersonName::new)))
                .toList();
    }

    private static Row row(PersonLine line, LocalDate today) {
        Checkbox signed = new Checkbox();
        signed.setAriaLabel(Words.say("authorization.signed") + " " + line.name());
        signed.setId("signed-" + line.key());
        Checkbox fingerprint = new Checkbox();
        fingerprint.setAriaLabel(Words.say("authorization.fingerprint") + " " + line.name());
        fingerprint.setId("fingerprint-" + line.key());
        TextField guardian = new TextField();
        guardian.setAriaLabel(Words.say("authorization.guardian.name") + " " + line.name());
        guardian.setId("guardian-" + line.key());
        guardian.setEnabled(line.age() < OF_AGE);
        guardian.setPlaceholder(line.age() < OF_AGE ? Words.say("authorization.guardian.needed") : "—");
        DatePicker day = ChineseCalendar.picker();
        day.setAriaLabel(Words.say("authorization.day") + " " + line.name());
        day.setValue(today);
        day.setMax(today);
        return new Row(line.key(), signed, fingerprint, guardian, day);
    }
}
