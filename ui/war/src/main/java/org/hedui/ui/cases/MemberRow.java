package org.hedui.ui.cases;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.ui.words.Words;

/** One co-living member on the form. The applicant's relation is fixed. */
final class MemberRow extends Div {
    private final String key;
    private final PersonFields person = new PersonFields();
    private final Select<Relation> relation = new Select<>();
    private final Select<LabourAbility> ability = new Select<>();
    private final MultiSelectComboBox<String> traits = new MultiSelectComboBox<>();

    MemberRow(String key, Set<String> knownTraits) {
        this.key = key;
        addClassName("hd-person-row");
        getElement().setAttribute("data-person", key);
        relation.setLabel(Words.say("person.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(Words::of);
        ability.setLabel(Words.say("person.ability"));
        ability.setItems(LabourAbility.values());
        ability.setItemLabelGenerator(Words::of);
        traits.setLabel(Words.say("person.traits"));
        traits.setItems(knownTraits);
        add(person.name(), person.id(), relation, ability, traits);
    }

    /** The person who applies, for whom one relation is possible. */
    MemberRow applicant() {
        relation.setValue(Relation.SELF);
        relation.setReadOnly(true);
        return this;
    }

    MemberRow show(Member member) {
        person.show(member);
        relation.setValue(member.relation());
        ability.setValue(member.ability());
        traits.setValue(member.traits());
        return this;
    }

    String key() {
        return key;
    }

    /** As shown where amounts are declared. */
    String shownName() {
        return person.shownName(key);
    }

    void onNameChange(Runnable changed) {
        person.name().addValueChangeListener(change -> changed.run());
    }

    /** Marks what is missing or wrong. */
    boolean check() {
        boolean chosen = Required.check(relation) & Required.check(ability);
        return person.check() & chosen;
    }

    Member member() {
        return new Member(
                key,
                person.personName(),
                person.residentId(),
                relation.getValue(),
                ability.getValue(),
                traits.getValue());
    }
}
