package org.hedui.ui.deeds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hedui.evidence.RecordedReply;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;

/** Which departments a letter goes to: one for each dataset, all that are awaited unless somebody takes one away. */
final class LetterDialog extends Dialog {
    private final Div answer = new Div();

    /** @param labels names of datasets by id */
    LetterDialog(List<RecordedReply> awaited, Map<String, String> labels, Consumer<Set<String>> send) {
        setHeaderTitle(Words.say("deed.ask.title"));
        setWidth("520px");
        Paragraph note = new Paragraph(Words.say("deed.ask.note"));
        note.addClassName("hd-quiet");
        CheckboxGroup<RecordedReply> chosen = new CheckboxGroup<>();
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setAriaLabel(Words.say("deed.ask.title"));
        chosen.setItems(awaited);
        chosen.setItemLabelGenerator(reply ->
                Words.say("deed.ask.item", labels.getOrDefault(reply.dataset(), reply.dataset()), reply.department()));
        chosen.setValue(new HashSet<>(awaited));
        Button go = new Button(Words.say("deed.ask.button"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            send(chosen.getValue(), send);
            go.setEnabled(true);
        });
        chosen.addValueChangeListener(change -> go.setEnabled(!change.getValue().isEmpty()));
        add(note, chosen, answer);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
    }

    private void send(Set<RecordedReply> chosen, Consumer<Set<String>> send) {
        try {
            send.accept(chosen.stream().map(RecordedReply::dataset).collect(Collectors.toSet()));
            close();
        } catch (VerificationException refused) {
            answer.removeAll();
            answer.add(new Callout(Incident.of(refused).sentence(), Tone.RED));
        }
    }
}
