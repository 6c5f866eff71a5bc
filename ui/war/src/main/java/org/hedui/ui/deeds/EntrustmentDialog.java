package org.hedui.ui.deeds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.hedui.entrustment.Entrustment;
import org.hedui.ui.parts.Enter;
import org.hedui.ui.words.Words;
import org.hedui.verification.EntrustmentForm;

/** The letter of entrustment: who asks, whom to call back, and why. The rest of it follows from the case. */
final class EntrustmentDialog extends Dialog {
    private final TextField unit = new TextField(Words.say("entrustment.unit"));
    private final TextField contact = new TextField(Words.say("entrustment.contact"));
    private final Select<Entrustment.Reason> reason = new Select<>();
    private final Button send = new Button(Words.say("deed.entrust"));

    EntrustmentDialog(Consumer<EntrustmentForm> then) {
        setHeaderTitle(Words.say("entrustment.title"));
        setWidth("460px");
        Paragraph note = new Paragraph(Words.say("entrustment.note"));
        note.addClassName("hd-quiet");
        reason.setLabel(Words.say("entrustment.reason"));
        reason.setItems(Entrustment.Reason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setValue(Entrustment.Reason.NEW_APPLICATION);
        Div fields = new Div(unit, contact, reason);
        fields.addClassName("hd-fields");
        unit.addValueChangeListener(change -> complete());
        contact.addValueChangeListener(change -> complete());
        unit.setValueChangeMode(ValueChangeMode.EAGER);
        contact.setValueChangeMode(ValueChangeMode.EAGER);
        Enter.submits(fields, send);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(false);
        send.addClickListener(click -> {
            then.accept(new EntrustmentForm(
                    unit.getValue().strip(), contact.getValue().strip(), reason.getValue()));
            close();
        });
        add(note, fields);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), send);
    }

    private void complete() {
        send.setEnabled(!unit.getValue().isBlank() && !contact.getValue().isBlank());
    }
}
