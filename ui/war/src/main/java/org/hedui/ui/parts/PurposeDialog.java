package org.hedui.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.Consumer;
import org.hedui.ui.words.Words;

/** Asks what an identity number is needed for, before it is shown. The trail keeps the purpose by its code. */
final class PurposeDialog extends Dialog {
    private static final List<String> PURPOSES = List.of("checking-papers", "asking-department", "asking-household");

    PurposeDialog(Consumer<String> then) {
        setHeaderTitle(Words.say("mask.title"));
        setWidth("420px");
        Paragraph note = new Paragraph(Words.say("mask.note"));
        note.addClassName("hd-quiet");
        RadioButtonGroup<String> purpose = new RadioButtonGroup<>();
        purpose.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        purpose.setLabel(Words.say("mask.purpose"));
        purpose.setItems(PURPOSES);
        purpose.setItemLabelGenerator(chosen -> Words.say("audit.purpose." + chosen));
        Button show = new Button(Words.say("mask.show"), click -> {
            close();
            then.accept(purpose.getValue());
        });
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.setEnabled(false);
        purpose.addValueChangeListener(change -> show.setEnabled(change.getValue() != null));
        Enter.submits(purpose, show);
        add(note, purpose);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), show);
    }
}
