package org.hedui.ui.deeds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;

/** A later day for the report, and why. */
final class ExtensionDialog extends Dialog {
    private final DatePicker until = ChineseCalendar.picker();
    private final TextArea reason = new TextArea(Words.say("deed.extend.reason"));
    private final Button go = new Button(Words.say("deed.extend.button"));

    /** @param latest the last day the tenant's rules allow */
    ExtensionDialog(LocalDate due, LocalDate latest, BiConsumer<LocalDate, String> then) {
        setHeaderTitle(Words.say("deed.extend"));
        setWidth("460px");
        Paragraph note = new Paragraph(Words.say("deed.extend.note", due, latest));
        note.addClassName("hd-quiet");
        until.setLabel(Words.say("deed.extend.until"));
        until.setMin(due.plusDays(1));
        until.setMax(latest);
        until.setValue(latest);
        reason.setMaxLength(500);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        until.addValueChangeListener(change -> complete());
        reason.addValueChangeListener(change -> complete());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> {
            then.accept(until.getValue(), reason.getValue().strip());
            close();
        });
        Div fields = new Div(until, reason);
        fields.addClassName("hd-fields");
        add(note, fields);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
    }

    private void complete() {
        go.setEnabled(
                !until.isEmpty() && !until.isInvalid() && !reason.getValue().isBlank());
    }
}
