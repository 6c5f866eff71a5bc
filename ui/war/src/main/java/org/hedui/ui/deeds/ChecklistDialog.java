package org.hedui.ui.deeds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hedui.tenancy.WorkflowSettings.ChecklistPoint;
import org.hedui.ui.words.Words;

/** The tenant's checklist, to be ticked point by point; it goes on when every point is in order. */
final class ChecklistDialog extends Dialog {
    /** @param key of the texts {@code .title}, {@code .note} and {@code .button} */
    ChecklistDialog(String key, List<ChecklistPoint> checklist, Consumer<Set<String>> then) {
        setHeaderTitle(Words.say(key + ".title"));
        setWidth("520px");
        Paragraph note = new Paragraph(Words.say(key + ".note"));
        note.addClassName("hd-quiet");
        CheckboxGroup<ChecklistPoint> points = new CheckboxGroup<>();
        points.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        points.setAriaLabel(Words.say(key + ".title"));
        points.setItems(checklist);
        points.setItemLabelGenerator(ChecklistPoint::text);
        Button go = new Button(Words.say(key + ".button"), click -> {
            then.accept(points.getValue().stream().map(ChecklistPoint::id).collect(Collectors.toSet()));
            close();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(checklist.isEmpty());
        points.addValueChangeListener(change -> go.setEnabled(change.getValue().size() == checklist.size()));
        add(note, points);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
    }
}
