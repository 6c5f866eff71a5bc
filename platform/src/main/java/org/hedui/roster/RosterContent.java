package org.hedui.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;

/**
 * What a roster says, and all that is wrong with it at once.
 *
 * @param households those without a fault; all of them if there is no problem
 * @param numbers how many households it has, faulty ones included
 * @param memberRows where each member whose number could be read stands, by row
 * @param header number of the header row
 * @param idPlace of the identity numbers, from 0
 * @param remarkPlace where remarks may go back, from 0
 * @param rows rows with anything in them
 */
public record RosterContent(
        List<RosterHousehold> households,
        int numbers,
        int persons,
        List<RosterProblem> problems,
        Map<ResidentId, Long> memberRows,
        long header,
        int idPlace,
        int remarkPlace,
        long rows) {
    public RosterContent {
        households = List.copyOf(households);
        problems = List.copyOf(problems);
        memberRows = Map.copyOf(memberRows);
    }

    /** The same, with those who are members of other cases; of such a case nothing but its number is told. */
    public RosterContent with(Map<ResidentId, CaseNumber> elsewhere) {
        RosterProblems all = new RosterProblems();
        problems.forEach(all::add);
        elsewhere.forEach((id, number) -> all.add(new RosterProblem(
                Objects.requireNonNull(memberRows.get(id), "asked for members only"),
                idPlace,
                RosterField.ID_NUMBER.label(),
                RosterFault.LISTED_ELSEWHERE,
                id.toString(),
                "不在核对对象 %s 中".formatted(number))));
        return new RosterContent(
                households, numbers, persons, all.sorted(), memberRows, header, idPlace, remarkPlace, rows);
    }

    /** Households by scheme. */
    public Map<String, Integer> byScheme() {
        return households.stream()
                .collect(Collectors.toMap(RosterHousehold::scheme, household -> 1, Integer::sum, TreeMap::new));
    }

    Stream<RosterProblem> inRow(long row) {
        return problems.stream().filter(problem -> problem.row() == row);
    }
}
