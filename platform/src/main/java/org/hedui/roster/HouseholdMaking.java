package org.hedui.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.Supporter;
import org.hedui.kernel.Money;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/** Makes a household of rows in which nothing is wrong. */
final class HouseholdMaking {
    private final HouseholdRows rows;
    private final RosterRow applicant;
    private final DeclaredColumns asked;

    HouseholdMaking(HouseholdRows rows, RosterTerms terms) {
        this.rows = rows;
        this.applicant = rows.applicant().orElseThrow();
        this.asked = new DeclaredColumns(terms, text(applicant, RosterField.SCHEME));
    }

    RosterHousehold household() {
        List<Member> members = new ArrayList<>();
        List<DeclaredAmount> declared = new ArrayList<>();
        for (RosterRow row : rows.members()) {
            Member member = member("M" + (members.size() + 1), row);
            members.add(member);
            row.amounts().forEach((element, amount) -> {
                if (asked.ask(element)) {
                    declared.add(new DeclaredAmount(element, member.key(), new Money(amount)));
                }
            });
        }
        declared.sort(java.util.Comparator.comparing(DeclaredAmount::element).thenComparing(DeclaredAmount::subject));
        return new RosterHousehold(
                rows.number(),
                text(applicant, RosterField.AUTHORIZATION),
                text(applicant, RosterField.SCHEME),
                Area.valueOf(text(applicant, RosterField.AREA)),
                text(applicant, RosterField.TOWNSHIP),
                text(applicant, RosterField.ADDRESS),
                applicant.value(RosterField.HUKOU_ADDRESS).orElse(""),
                applicant.value(RosterField.PHONE).orElse(""),
                applicant.value(RosterField.REMARK).orElse(""),
                members,
                supporters(members.stream().map(Member::key).toList()),
                declared);
    }

    private static Member member(String key, RosterRow row) {
        return new Member(
                key,
                new PersonName(text(row, RosterField.NAME)),
                new ResidentId(text(row, RosterField.ID_NUMBER)),
                Relation.valueOf(text(row, RosterField.RELATION)),
                LabourAbility.valueOf(text(row, RosterField.ABILITY)),
                row.value(RosterField.TRAITS)
                        .map(traits -> Arrays.stream(traits.split("、")).collect(Collectors.toSet()))
                        .orElse(Set.of()));
    }

    /** Each supports all members, as on the form. */
    private List<Supporter> supporters(List<String> members) {
        List<Supporter> supporters = new ArrayList<>();
        for (RosterRow row : rows.supporters()) {
            supporters.add(new Supporter(
                    "S" + (supporters.size() + 1),
                    new PersonName(text(row, RosterField.NAME)),
                    new ResidentId(text(row, RosterField.ID_NUMBER)),
                    Relation.valueOf(text(row, RosterField.RELATION)),
                    Integer.parseInt(text(row, RosterField.SUPPORTER_PERSONS)),
                    Integer.parseInt(text(row, RosterField.SUPPORTED)),
                    members,
                    row.value(RosterField.SUPPORTER_INCOME).map(Money::of)));
        }
        return supporters;
    }

    private static String text(RosterRow row, RosterField field) {
        Optional<String> value = row.value(field);
        return value.orElseThrow(() -> new IllegalStateException("row %d lacks %s".formatted(row.number(), field)));
    }
}
