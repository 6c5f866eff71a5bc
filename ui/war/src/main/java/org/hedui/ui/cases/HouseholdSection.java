package org.hedui.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hedui.kernel.Money;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Household;
import org.hedui.verification.CaseDossier.PersonLine;

/** Who lives in the household and who is obliged to support it, as declared. */
final class HouseholdSection extends Section {
    /** @param id shows a person's identity number */
    HouseholdSection(Household household, Function<PersonLine, Component> id) {
        addClassName("hd-stack");
        Facts facts = new Facts()
                .add("household.area", Words.of(household.area()))
                .add("case.township", household.township())
                .add("household.phone", household.phone())
                .add("household.address", household.address());
        Table members = new Table("person.name", "person.relation", "person.id", "person.age", "person.situation");
        Table supporters = new Table("person.name", "person.relation", "person.id", "person.age", "#supporter.income");
        for (PersonLine line : household.people()) {
            if (line.member()) {
                members.row(line.name(), Words.of(line.relation()), id.apply(line), age(line), situation(line));
            } else {
                supporters.row(line.name(), Words.of(line.relation()), id.apply(line), age(line), income(line));
            }
        }
        add(
                new Panel(Words.say("household.title"), facts)
                        .line(Words.say("household.version", household.version())),
                new Panel(Words.say("declare.members"), members).flush());
        if (household.people().stream().anyMatch(line -> !line.member())) {
            add(new Panel(Words.say("declare.supporters"), supporters).flush());
        }
    }

    private static String age(PersonLine line) {
        return Words.say(line.male() ? "person.male" : "person.female", line.age());
    }

    private static String situation(PersonLine line) {
        return Stream.concat(line.ability().map(Words::of).stream(), line.traits().stream())
                .collect(Words.listing());
    }

    private static String income(PersonLine line) {
        return line.monthlyIncome().map(Money::shown).orElse(Words.say("supporter.income.unknown"));
    }
}
