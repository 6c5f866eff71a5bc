package org.hedui.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.household.Declaration;
import org.hedui.household.Member;
import org.hedui.household.Person;
import org.hedui.household.Relation;
import org.hedui.policy.Element;
import org.hedui.policy.Scheme;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;
import org.hedui.verification.HouseholdForm;

/** The form of a declaration. It knows what is missing in it; whether it is lawful, the use case knows. */
final class HouseholdEditor extends Div {
    /** The elements a scheme asks for. */
    interface Asked {
        List<Element> of(String scheme);
    }

    private final HouseholdHead head;
    private final Set<String> traits;
    private final Asked asked;
    private final List<MemberRow> members = new ArrayList<>();
    private final List<SupporterRow> supporters = new ArrayList<>();
    private final Div memberRows = new Div();
    private final Div supporterRows = new Div();
    private final DeclaredTable declared = new DeclaredTable();
    private final ClaimRows claims = new ClaimRows();
    private int persons;

    HouseholdEditor(List<Scheme> schemes, Set<String> traits, Asked asked) {
        this.head = new HouseholdHead(schemes);
        this.traits = traits;
        this.asked = asked;
        addClassName("hd-stack");
        head.onScheme(this::refresh);
        addMember(nextKey("M")).applicant();
        add(
                new Panel(Words.say("declare.household"), head),
                new Panel(Words.say("declare.members"), memberRows)
                        .actions(adding("declare.members.add", () -> addMember(nextKey("M")))),
                new Panel(Words.say("declare.supporters"), supporterNote(), supporterRows)
                        .actions(adding("declare.supporters.add", () -> addSupporter(nextKey("S")))),
                new Panel(Words.say("declare.amounts"), declared).flush().line(Words.say("declare.amounts.line")),
                new Panel(Words.say("declare.claims"), claims).actions(adding("declare.claims.add", this::addClaim)));
        refresh();
    }

    /** Shows a declaration to be corrected, in place of the empty form. */
    void show(HouseholdForm form) {
        members.clear();
        memberRows.removeAll();
        head.show(form);
        form.members().forEach(this::addStanding);
        form.supporters().forEach(supporter -> addSupporter(taken(supporter)).show(supporter));
        refresh();
        declared.fill(form.declared());
        form.claims().forEach(claim -> claims.addRow(claim, names(false)));
    }

    private void addStanding(Member member) {
        MemberRow row = addMember(taken(member)).show(member);
        if (member.relation() == Relation.SELF) {
            row.applicant();
        }
    }

    private String taken(Person person) {
        persons = Math.max(persons, Integer.parseInt(person.key().substring(1)));
        return person.key();
    }

    /** The form as a whole, if nothing is missing in it; otherwise what is missing is marked. */
    Optional<HouseholdForm> form() {
        boolean complete = head.check();
        for (MemberRow row : members) {
            complete &= row.check();
        }
        for (SupporterRow row : supporters) {
            complete &= row.check();
        }
        complete &= claims.check();
        return complete ? Optional.of(written()) : Optional.empty();
    }

    private HouseholdForm written() {
        List<String> keys = members.stream().map(MemberRow::key).toList();
        return new HouseholdForm(
                head.scheme(),
                head.area(),
                head.township(),
                head.address(),
                head.phone(),
                members.stream().map(MemberRow::member).toList(),
                supporters.stream().map(row -> row.supporter(keys)).toList(),
                declared.amounts(),
                claims.claims());
    }

    private MemberRow addMember(String key) {
        MemberRow row = new MemberRow(key, traits);
        row.onNameChange(this::refresh);
        members.add(row);
        memberRows.add(members.size() == 1 ? row : removable(row, () -> members.remove(row)));
        refresh();
        return row;
    }

    private SupporterRow addSupporter(String key) {
        SupporterRow row = new SupporterRow(key);
        supporters.add(row);
        supporterRows.add(removable(row, () -> supporters.remove(row)));
        return row;
    }

    /** A key that no person of this form has had: amounts written for one never pass to another. */
    private String nextKey(String kind) {
        persons++;
        return kind + persons;
    }

    private void addClaim() {
        claims.addRow(names(false));
    }

    private void refresh() {
        declared.show(head.schemeChosen().map(asked::of).orElse(List.of()), names(true));
    }

    private Map<String, String> names(boolean household) {
        Map<String, String> names = new LinkedHashMap<>();
        if (household) {
            names.put(Declaration.HOUSEHOLD, Words.say("declared.household"));
        }
        members.forEach(row -> names.put(row.key(), row.shownName()));
        return names;
    }

    private Div removable(Div row, Runnable removed) {
        Button remove = new Button(Words.say("remove"), click -> {
            removed.run();
            row.getParent().ifPresent(line -> line.getElement().removeFromParent());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        row.add(remove);
        return new Div(row);
    }

    private static Paragraph supporterNote() {
        Paragraph note = new Paragraph(new Span(Words.say("declare.supporters.line")));
        note.addClassName("hd-quiet");
        return note;
    }

    private static Button adding(String key, Runnable add) {
        Button button = new Button(Words.say(key), new Icon("plus"), click -> add.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
