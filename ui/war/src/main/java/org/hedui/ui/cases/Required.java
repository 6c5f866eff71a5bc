package org.hedui.ui.cases;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.hedui.ui.words.Words;

/** Fields that must not stay empty. */
final class Required {
    private Required() {}

    /** Marks the field if it is empty. */
    static <F extends HasValueAndElement<?, ?> & HasValidationProperties> boolean check(F field) {
        boolean empty = ((HasValue<?, ?>) field).isEmpty();
        field.setErrorMessage(empty ? Words.say("field.required") : "");
        field.setInvalid(empty);
        return !empty;
    }
}
