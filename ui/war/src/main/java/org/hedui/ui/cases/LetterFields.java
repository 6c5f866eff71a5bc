package org.hedui.ui.cases;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;
import org.hedui.verification.DeclarationGuide.Item;

/** What the letter says: the items it opens, whether the result may be published, and how long it holds. */
final class LetterFields extends Div {
    private static final int USUAL_MONTHS = 6;
    private final CheckboxGroup<Item> items = new CheckboxGroup<>(Words.say("authorization.scope"));
    private final Checkbox publicity = new Checkbox(Words.say("authorization.publicity.consent"));
    private final DatePicker signedOn = ChineseCalendar.picker();
    private final DatePicker validUntil = ChineseCalendar.picker();

    LetterFields(List<Item> opened, LocalDate today) {
        addClassName("hd-letter");
        items.setItems(opened);
        items.setItemLabelGenerator(item -> Words.say("authorization.item", item.department(), item.label()));
        items.select(opened);
        items.setId("authorization-items");
        signedOn.setLabel(Words.say("authorization.signedOn"));
        signedOn.setValue(today);
        signedOn.setMax(today);
        validUntil.setLabel(Words.say("authorization.validUntil"));
        validUntil.setValue(today.plusMonths(USUAL_MONTHS));
        validUntil.setMin(today);
        Div days = new Div(signedOn, validUntil);
        days.addClassName("hd-row");
        add(items, days, publicity);
    }

    boolean check() {
        return Required.check(items) & Required.check(signedOn) & Required.check(validUntil);
    }

    Set<String> datasets() {
        return items.getSelectedItems().stream().map(Item::dataset).collect(Collectors.toSet());
    }

    boolean publicity() {
        return publicity.getValue();
    }

    LocalDate signedOn() {
        return signedOn.getValue();
    }

    LocalDate validUntil() {
        return validUntil.getValue();
    }
}
