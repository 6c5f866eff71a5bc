package org.hedui.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.policy.Element;

/** What a household of one scheme declares: something for each element that is asked for, and nothing for others. */
final class DeclaredColumns {
    private final List<Element> asked;
    private final Set<String> ids;

    DeclaredColumns(RosterTerms terms, String scheme) {
        asked = terms.asked().getOrDefault(scheme, List.of());
        ids = asked.stream().map(Element::id).collect(Collectors.toSet());
    }

    void check(List<RosterRow> members, RosterRow applicant, RosterTelling telling) {
        for (Element element : asked) {
            if (!telling.has(element.id())) {
                telling.missingColumn(element.id());
            } else if (members.stream().noneMatch(row -> row.saysOf(element.id()))) {
                telling.tell(applicant, element.id(), RosterFault.MISSING_AMOUNT, "数额，没有的填 0");
            }
        }
        for (RosterRow row : members) {
            row.amounts().forEach((element, amount) -> {
                if (amount.signum() != 0 && !ids.contains(element)) {
                    telling.tell(row, element, RosterFault.NOT_ASKED, "空");
                }
            });
        }
    }

    boolean ask(String element) {
        return ids.contains(element);
    }
}
