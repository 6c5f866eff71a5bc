package org.hedui.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.ui.words.Words;

/** Vehicles of which the household says that they are scrapped although the register still lists them (S1-07). */
final class ClaimRows extends Div {
    private record Row(Select<String> owner, TextField plate, TextField words) {}

    private final List<Row> rows = new ArrayList<>();

    ClaimRows() {
        Paragraph note = new Paragraph(Words.say("declare.claims.line"));
        note.addClassName("hd-quiet");
        add(note);
    }

    /** @param members key to name */
    void addRow(Map<String, String> members) {
        row(members);
    }

    /** @param members key to name */
    void addRow(ScrappedVehicleClaim claim, Map<String, String> members) {
        Row row = row(members);
        row.owner().setValue(claim.memberKey());
        row.plate().setValue(claim.plate());
        row.words().setValue(claim.explanation());
    }

    private Row row(Map<String, String> members) {
        Select<String> owner = new Select<>();
        owner.setLabel(Words.say("claim.owner"));
        owner.setItems(members.keySet());
        owner.setItemLabelGenerator(key -> members.getOrDefault(key, key));
        Row row = new Row(owner, new TextField(Words.say("claim.plate")), new TextField(Words.say("claim.words")));
        rows.add(row);
        Div line = new Div(row.owner(), row.plate(), row.words());
        line.addClassNames("hd-person-row", "hd-claim-row");
        Button remove = new Button(Words.say("remove"), click -> {
            rows.remove(row);
            remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        line.add(remove);
        add(line);
        return row;
    }

    boolean check() {
        boolean complete = true;
        for (Row row : rows) {
            complete &= Required.check(row.owner()) & Required.check(row.plate());
        }
        return complete;
    }

    List<ScrappedVehicleClaim> claims() {
        return rows.stream()
                .map(row -> new ScrappedVehicleClaim(
                        row.owner().getValue(),
                        row.plate().getValue().strip(),
                        row.words().getValue().strip()))
                .toList();
    }
}
