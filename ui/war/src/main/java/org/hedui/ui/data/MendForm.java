package org.hedui.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hedui.department.MendableRow;
import org.hedui.ui.words.Words;

/** The cells with fields for what was faulty, the reason, and saving; each value is checked while it is typed. */
final class MendForm extends Div {
    private static final int LONGEST = 500;
    private final RowCells cells;
    private final TextField reason = new TextField(Words.say("row.reason"));
    private final Span outlook = new Span();
    private final Button save = new Button(Words.say("row.save"));

    /** @param then takes the values by column, and the reason */
    MendForm(MendableRow row, BiConsumer<Map<String, String>, String> then) {
        cells = new RowCells(row, true, this::look);
        reason.setPlaceholder(Words.say("row.reason.as"));
        reason.setMaxLength(LONGEST);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> look());
        reason.setId("row-reason");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("row-save");
        save.addClickListener(
                click -> then.accept(cells.values(), reason.getValue().strip()));
        outlook.addClassName("hd-quiet");
        outlook.getElement().setAttribute("role", "status");
        Div foot = new Div(reason, new Div(outlook, save));
        foot.addClassName("hd-mend-foot");
        add(cells, foot);
        look();
    }

    private void look() {
        int left = cells.faults();
        outlook.setText(left == 0 ? Words.say("row.outlook.good") : Words.say("row.outlook.left", left));
        save.setEnabled(cells.isChanged() && !reason.getValue().isBlank());
    }
}
