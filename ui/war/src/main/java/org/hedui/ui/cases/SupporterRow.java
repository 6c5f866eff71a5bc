package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.hedui.household.Relation;
import org.hedui.household.Supporter;
import org.hedui.kernel.Money;
import org.hedui.ui.words.Words;

/** One legally obliged supporter on the form. */
final class SupporterRow extends Div {
    private final String key;
    private final PersonFields person = new PersonFields();
    private final Select<Relation> relation = new Select<>();
    private final IntegerField persons = new IntegerField(Words.say("supporter.persons"));
    private final IntegerField supported = new IntegerField(Words.say("supporter.supported"));
    private final BigDecimalField income = new BigDecimalField(Words.say("supporter.income"));

    SupporterRow(String key) {
        this.key = key;
        addClassNames("hd-person-row", "hd-supporter-row");
        getElement().setAttribute("data-person", key);
        relation.setLabel(Words.say("person.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(Words::of);
        persons.setMin(1);
        persons.setValue(1);
        supported.setMin(1);
        supported.setValue(1);
        add(person.name(), person.id(), relation, persons, supported, income);
    }

    SupporterRow show(Supporter supporter) {
        person.show(supporter);
        relation.setValue(supporter.relation());
        persons.setValue(supporter.persons());
        supported.setValue(supporter.supported());
        supporter.monthlyIncome().map(Money::yuan).ifPresent(income::setValue);
        return this;
    }

    boolean check() {
        boolean counted = Required.check(persons) & Required.check(supported);
        return person.check() & Required.check(relation) & counted;
    }

    /** @param supports keys of the members that this person supports: all of them, as the form stands */
    Supporter supporter(List<String> supports) {
        return new Supporter(
                key,
                person.personName(),
                person.residentId(),
                relation.getValue(),
                persons.getValue(),
                supported.getValue(),
                supports,
                Optional.ofNullable(income.getValue()).map(Money::new));
    }
}
