package org.hedui.ui.cases;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hedui.survey.Way;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;

/** How, when, where and by whom a survey was held. */
final class SurveyFields extends Div {
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final DatePicker heldOn = ChineseCalendar.picker();
    private final TextField place = new TextField(Words.say("survey.place"));
    private final TextField first = new TextField(Words.say("survey.investigator.first"));
    private final TextField second = new TextField(Words.say("survey.investigator.second"));
    private final TextField others = new TextField(Words.say("survey.investigator.others"));

    /** @param recorder name of the person at the desk, usually one of the investigators */
    SurveyFields(LocalDate today, String recorder, String address) {
        addClassName("hd-survey-head");
        way.setLabel(Words.say("survey.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(Words::of);
        way.setValue(Way.HOME_VISIT);
        way.addClassName("hd-wide");
        heldOn.setLabel(Words.say("survey.day"));
        heldOn.setValue(today);
        heldOn.setMax(today);
        place.setValue(address);
        place.setMaxLength(200);
        place.addClassName("hd-span");
        first.setValue(recorder);
        others.setHelperText(Words.say("survey.investigator.others.help"));
        add(way, heldOn, place, first, second, others);
    }

    boolean check() {
        return Required.check(heldOn) & Required.check(place) & Required.check(first) & Required.check(second);
    }

    Way way() {
        return way.getValue();
    }

    LocalDate heldOn() {
        return heldOn.getValue();
    }

    String place() {
        return place.getValue();
    }

    List<String> investigators() {
        List<String> names = new ArrayList<>(List.of(first.getValue(), second.getValue()));
        Arrays.stream(others.getValue().split("[^\\p{L}\\p{M}\u00b7]+"))
                .filter(name -> !name.isBlank())
                .forEach(names::add);
        return names;
    }
}
