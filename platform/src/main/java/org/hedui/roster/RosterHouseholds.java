package org.hedui.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hedui.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** The households of a roster as its rows come by, and the rules that hold between them. */
final class RosterHouseholds {
    private record Seen(String household, RosterRow row, String name) {}

    private final Map<String, HouseholdRows> byNumber = new LinkedHashMap<>();
    private String current = "";
    private final Set<String> besideLost = new HashSet<>();
    private boolean afterLost;

    /**
     * A row belongs to the household whose number it bears; without a number, as under a merged cell, to the one above.
     *
     * @return whether there is one
     */
    boolean add(RosterRow row, String number) {
        current = number.isEmpty() ? current : number;
        if (afterLost) {
            besideLost.add(current);
            afterLost = false;
        }
        if (!current.isEmpty()) {
            byNumber.computeIfAbsent(current, HouseholdRows::new).add(row);
        }
        return !current.isEmpty();
    }

    /** Here is a row of which nobody can tell whose it is: the households above and below are not blamed for lacking it. */
    void missOne() {
        besideLost.add(current);
        afterLost = true;
    }

    Collection<HouseholdRows> all() {
        return byNumber.values();
    }

    void check(RosterTelling telling, RosterTerms terms) {
        byNumber.values()
                .forEach(household -> household.check(telling, terms, !besideLost.contains(household.number())));
        requireOnceEach(telling);
        requireOneName(telling);
        requireOwnAuthorizations(telling);
    }

    /** Where each member stands whose number could be read. */
    Map<ResidentId, Long> memberRows() {
        Map<ResidentId, Long> rows = new HashMap<>();
        for (HouseholdRows household : all()) {
            for (RosterRow row : household.members()) {
                row.value(RosterField.ID_NUMBER).ifPresent(id -> rows.putIfAbsent(new ResidentId(id), row.number()));
            }
        }
        return rows;
    }

    /** A supporter may support two households; a member lives in one. */
    private void requireOnceEach(RosterTelling telling) {
        Map<String, Seen> seen = new HashMap<>();
        for (HouseholdRows household : all()) {
            for (RosterRow row : household.members()) {
                row.value(RosterField.ID_NUMBER).ifPresent(id -> {
                    Seen before = seen.putIfAbsent(id, new Seen(household.number(), row, ""));
                    if (before != null && !before.household().equals(household.number())) {
                        telling.tell(
                                row,
                                RosterField.ID_NUMBER,
                                RosterFault.MEMBER_TWICE,
                                "不在第%d行".formatted(before.row().number()));
                    }
                });
            }
        }
    }

    /** Of supporters, who may stand in several places; that a member does is told already. */
    private void requireOneName(RosterTelling telling) {
        Map<String, Seen> seen = new HashMap<>();
        for (HouseholdRows household : all()) {
            for (RosterRow row : household.rows()) {
                row.value(RosterField.ID_NUMBER)
                        .ifPresent(id -> row.value(RosterField.NAME)
                                .ifPresent(name -> requireSame(
                                        seen.putIfAbsent(id, new Seen(household.number(), row, name)),
                                        new Seen(household.number(), row, name),
                                        telling)));
            }
        }
    }

    private static void requireSame(@Nullable Seen before, Seen now, RosterTelling telling) {
        if (before == null || before.name().equals(now.name())) {
            return;
        }
        boolean told = before.household().equals(now.household())
                || (before.row().is(Standing.MEMBER) && now.row().is(Standing.MEMBER));
        if (!told) {
            telling.tell(
                    now.row(),
                    RosterField.NAME,
                    RosterFault.NAME_DIFFERS,
                    "与第%d行一致".formatted(before.row().number()));
        }
    }

    private void requireOwnAuthorizations(RosterTelling telling) {
        Map<String, Long> seen = new HashMap<>();
        for (HouseholdRows household : all()) {
            household
                    .applicant()
                    .ifPresent(row -> row.value(RosterField.AUTHORIZATION).ifPresent(number -> {
                        Long before = seen.putIfAbsent(number, row.number());
                        if (before != null) {
                            telling.tell(
                                    row,
                                    RosterField.AUTHORIZATION,
                                    RosterFault.AUTHORIZATION_TWICE,
                                    "与第%d行不同".formatted(before));
                        }
                    }));
        }
    }
}
