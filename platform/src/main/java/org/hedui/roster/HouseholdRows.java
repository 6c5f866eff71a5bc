package org.hedui.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.household.Relation;

/** The rows of one household, and the rules that hold between them. */
final class HouseholdRows {
    private final String number;
    private final List<RosterRow> rows = new ArrayList<>();

    HouseholdRows(String number) {
        this.number = number;
    }

    void add(RosterRow row) {
        rows.add(row);
    }

    String number() {
        return number;
    }

    List<RosterRow> rows() {
        return rows;
    }

    List<RosterRow> members() {
        return rows.stream().filter(row -> row.is(Standing.MEMBER)).toList();
    }

    List<RosterRow> supporters() {
        return rows.stream().filter(row -> row.is(Standing.SUPPORTER)).toList();
    }

    /** The first who says so. */
    Optional<RosterRow> applicant() {
        return members().stream().filter(HouseholdRows::isSelf).findFirst();
    }

    /** @param whole whether no row beside it is lost */
    void check(RosterTelling telling, RosterTerms terms, boolean whole) {
        requireOneApplicant(telling, whole);
        requireDistinctPeople(telling);
        members().forEach(row -> telling.requires(row, RosterField.ABILITY));
        members().forEach(row -> telling.refuses(row, RosterFault.NOT_FOR_MEMBER, RosterTelling.SUPPORTERS_ONLY));
        supporters().forEach(row -> {
            telling.requires(row, RosterField.SUPPORTER_PERSONS);
            telling.requires(row, RosterField.SUPPORTED);
            row.amounts().forEach((element, amount) -> {
                if (amount.signum() != 0) {
                    telling.tell(row, element, RosterFault.NOT_FOR_SUPPORTER, "空");
                }
            });
        });
        applicant().ifPresent(applicant -> checkAgainst(applicant, telling, terms));
    }

    private void checkAgainst(RosterRow applicant, RosterTelling telling, RosterTerms terms) {
        List.of(
                        RosterField.TOWNSHIP,
                        RosterField.ADDRESS,
                        RosterField.AREA,
                        RosterField.SCHEME,
                        RosterField.AUTHORIZATION)
                .forEach(field -> telling.requires(applicant, field));
        for (RosterRow row : rows) {
            telling.requiresSame(row, RosterField.SCHEME, applicant, RosterField.SCHEME);
            telling.requiresSame(row, RosterField.AUTHORIZATION, applicant, RosterField.AUTHORIZATION);
            telling.requiresSame(row, RosterField.HEAD, applicant, RosterField.NAME);
            if (row.is(Standing.MEMBER)) {
                telling.requiresSame(row, RosterField.TOWNSHIP, applicant, RosterField.TOWNSHIP);
            }
        }
        applicant
                .value(RosterField.SCHEME)
                .ifPresent(scheme -> new DeclaredColumns(terms, scheme).check(members(), applicant, telling));
    }

    private void requireOneApplicant(RosterTelling telling, boolean whole) {
        List<RosterRow> selves = rows.stream().filter(HouseholdRows::isSelf).toList();
        selves.stream()
                .filter(row -> row.is(Standing.SUPPORTER))
                .forEach(row -> telling.tell(row, RosterField.RELATION, RosterFault.SUPPORTER_AS_APPLICANT, "本人以外的关系"));
        selves.stream()
                .filter(row -> !row.is(Standing.SUPPORTER))
                .skip(1)
                .forEach(row -> telling.tell(row, RosterField.RELATION, RosterFault.TWO_APPLICANTS, "本人以外的关系"));
        boolean doubtful = rows.stream()
                .anyMatch(row -> row.value(RosterField.RELATION).isEmpty()
                        || row.value(RosterField.STANDING).isEmpty());
        if (whole && selves.isEmpty() && !doubtful) {
            telling.tell(rows.get(0), RosterField.RELATION, RosterFault.NO_APPLICANT, Relation.SELF.chinese());
        }
    }

    private void requireDistinctPeople(RosterTelling telling) {
        Map<String, Long> seen = new HashMap<>();
        for (RosterRow row : rows) {
            row.value(RosterField.ID_NUMBER).ifPresent(id -> {
                Long before = seen.putIfAbsent(id, row.number());
                if (before != null) {
                    telling.tell(
                            row, RosterField.ID_NUMBER, RosterFault.TWICE_IN_HOUSEHOLD, "与第%d行不同".formatted(before));
                }
            });
        }
    }

    private static boolean isSelf(RosterRow row) {
        return row.value(RosterField.RELATION)
                .filter(Relation.SELF.name()::equals)
                .isPresent();
    }
}
