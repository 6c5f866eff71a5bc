package org.hedui.ui.cases;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.hedui.survey.SideSignature;
import org.hedui.ui.words.Words;

/** Whether one side signed the paper; if not, why. */
final class SideFields extends Div {
    private final Checkbox signed;
    private final TextField refusal = new TextField(Words.say("survey.refusal"));

    /** @param side {@code household} or {@code team} */
    SideFields(String side) {
        addClassNames("hd-row", "hd-side-row");
        signed = new Checkbox(Words.say("survey." + side + ".has-signed"));
        signed.setId("survey-signed-" + side);
        refusal.setMaxLength(300);
        refusal.setId("survey-refusal-" + side);
        signed.addValueChangeListener(change -> refusal.setEnabled(!change.getValue()));
        add(signed, refusal);
    }

    boolean check() {
        return signed.getValue() || Required.check(refusal);
    }

    SideSignature signature() {
        return new SideSignature(signed.getValue(), refusal.getValue());
    }
}
