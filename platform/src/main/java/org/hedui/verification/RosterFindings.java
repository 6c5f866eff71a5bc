package org.hedui.verification;

import java.util.List;
import java.util.Map;
import org.hedui.roster.RosterContent;
import org.hedui.roster.RosterProblem;

/**
 * What a roster would bring if it were taken in, or why it is not.
 *
 * @param schemes households by scheme; empty if there is a problem
 */
public record RosterFindings(
        String fileName, int households, int persons, Map<String, Integer> schemes, List<RosterProblem> problems) {
    static RosterFindings of(String fileName, RosterContent content) {
        return new RosterFindings(
                fileName, content.numbers(), content.persons(), content.byScheme(), content.problems());
    }

    public boolean isFree() {
        return problems.isEmpty();
    }
}
