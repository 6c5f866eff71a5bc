package org.hedui.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hedui.search.SearchDemands;
import org.hedui.search.SearchPurpose;
import org.hedui.search.StatedPurpose;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** Asks what a person is searched for; and, of who has searched for very many, why. */
final class SearchDialog extends Dialog {
    private static final int LONGEST = 200;
    private final RadioButtonGroup<SearchPurpose> choice = new RadioButtonGroup<>();
    private final TextArea words = area("search.purpose.words");
    private final TextArea reason = area("search.reason");
    private final Button go;

    SearchDialog(SearchDemands demands, Optional<StatedPurpose> before, BiConsumer<StatedPurpose, String> then) {
        setHeaderTitle(Words.say("search.purpose.title"));
        setWidth("460px");
        Paragraph note = new Paragraph(Words.say("search.purpose.note"));
        note.addClassName("hd-quiet");
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setLabel(Words.say("search.purpose"));
        choice.setItems(List.of(SearchPurpose.values()));
        choice.setItemLabelGenerator(Words::of);
        choice.setId("search-purpose");
        words.setId("search-words");
        reason.setId("search-reason");
        reason.setVisible(demands.reason());
        before.ifPresent(purpose -> {
            choice.setValue(purpose.choice());
            words.setValue(purpose.words());
        });
        go = new Button(Words.say("search.button"), click -> answered(then));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("search-purpose-go");
        if (demands.reason()) {
            add(new Callout(Words.say("search.reason.note", demands.hourly()), Tone.AMBER));
        }
        add(note, choice, words, reason);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
        choice.addValueChangeListener(change -> look());
        words.addValueChangeListener(change -> look());
        reason.addValueChangeListener(change -> look());
        look();
    }

    private void answered(BiConsumer<StatedPurpose, String> then) {
        StatedPurpose purpose = new StatedPurpose(choice.getValue(), words.getValue());
        close();
        then.accept(purpose, reason.getValue());
    }

    private void look() {
        boolean said = choice.getValue() != null && !words.getValue().isBlank();
        go.setEnabled(said && (!reason.isVisible() || !reason.getValue().isBlank()));
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea(Words.say(key));
        area.setPlaceholder(Words.say(key + ".example"));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.EAGER);
        return area;
    }
}
