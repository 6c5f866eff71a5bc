package org.hedui.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.hedui.ui.words.Words;

/** A deed that needs words: a reason, an opinion. It happens only when they are there. */
public final class ReasonDialog extends Dialog {
    private static final int LONGEST = 500;
    private final TextArea words = new TextArea();

    /** @param key of the texts {@code .title}, {@code .note}, {@code .label} and {@code .button} */
    public ReasonDialog(String key, Consumer<String> then) {
        setHeaderTitle(Words.say(key + ".title"));
        setWidth("460px");
        Paragraph note = new Paragraph(Words.say(key + ".note"));
        note.addClassName("hd-quiet");
        words.setLabel(Words.say(key + ".label"));
        words.setWidthFull();
        words.setMinHeight("96px");
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        Button go = new Button(Words.say(key + ".button"), click -> {
            then.accept(words.getValue().strip());
            close();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        words.addValueChangeListener(change -> go.setEnabled(!change.getValue().isBlank()));
        add(note, words);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
    }

    /** Words to begin with, for the person to change. */
    public ReasonDialog startingWith(String text) {
        words.setValue(text);
        return this;
    }
}
