package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hedui.household.Area;
import org.hedui.policy.Scheme;
import org.hedui.ui.words.Words;
import org.hedui.verification.HouseholdForm;

/** What is asked of the household as a whole. */
final class HouseholdHead extends Div {
    private final List<Scheme> offered;
    private final Select<Scheme> scheme = new Select<>();
    private final RadioButtonGroup<Area> area = new RadioButtonGroup<>();
    private final TextField township = new TextField(Words.say("case.township"));
    private final TextField address = new TextField(Words.say("household.address"));
    private final TextField phone = new TextField(Words.say("household.phone"));

    HouseholdHead(List<Scheme> schemes) {
        offered = List.copyOf(schemes);
        addClassName("hd-household-head");
        scheme.setLabel(Words.say("case.scheme"));
        scheme.setItems(schemes);
        scheme.setItemLabelGenerator(Scheme::name);
        if (!schemes.isEmpty()) {
            scheme.setValue(schemes.get(0));
        }
        area.setLabel(Words.say("household.area"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(Words::of);
        address.addClassName("hd-wide");
        add(scheme, area, township, phone, address);
    }

    /** Shows what was declared; a scheme that is no longer offered is to be chosen anew. */
    void show(HouseholdForm form) {
        offered.stream()
                .filter(one -> one.id().equals(form.scheme()))
                .findFirst()
                .ifPresentOrElse(scheme::setValue, scheme::clear);
        area.setValue(form.area());
        township.setValue(form.township());
        address.setValue(form.address());
        phone.setValue(form.phone());
    }

    void onScheme(Runnable changed) {
        scheme.addValueChangeListener(change -> changed.run());
    }

    Optional<String> schemeChosen() {
        return scheme.getOptionalValue().map(Scheme::id);
    }

    boolean check() {
        return Required.check(scheme)
                & Required.check(area)
                & Required.check(township)
                & Required.check(address)
                & Required.check(phone);
    }

    String scheme() {
        return scheme.getValue().id();
    }

    Area area() {
        return area.getValue();
    }

    String township() {
        return township.getValue().strip();
    }

    String address() {
        return address.getValue().strip();
    }

    String phone() {
        return phone.getValue().strip();
    }
}
