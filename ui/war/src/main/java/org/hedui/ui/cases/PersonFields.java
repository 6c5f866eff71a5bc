package org.hedui.ui.cases;

import com.vaadin.flow.component.textfield.TextField;
import org.hedui.household.Person;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;

/** Name and identity number; a number that cannot exist is marked as soon as one leaves the field. */
final class PersonFields {
    private final TextField name = new TextField(Words.say("person.name"));
    private final TextField id = new TextField(Words.say("person.id"));

    PersonFields() {
        id.setMaxLength(24);
        id.addValueChangeListener(change -> checkId());
    }

    TextField name() {
        return name;
    }

    TextField id() {
        return id;
    }

    void show(Person person) {
        name.setValue(person.name().value());
        id.setValue(person.id().value());
    }

    String shownName(String otherwise) {
        return name.getValue().isBlank() ? otherwise : name.getValue().strip();
    }

    boolean check() {
        boolean named = Required.check(name);
        return Required.check(id) && checkId() && named;
    }

    PersonName personName() {
        return new PersonName(name.getValue());
    }

    ResidentId residentId() {
        return ResidentId.parse(id.getValue());
    }

    private boolean checkId() {
        if (id.isEmpty()) {
            return false;
        }
        try {
            residentId();
            id.setInvalid(false);
            return true;
        } catch (VerificationException refused) {
            id.setErrorMessage(Incident.of(refused).sentence());
            id.setInvalid(true);
            return false;
        }
    }
}
