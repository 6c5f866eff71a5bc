package org.hedui.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.hedui.kernel.CaseNumber;

/**
 * A case whose last check lacks the answer of a department that is asked by letter, and has no letter under way.
 *
 * @param dueOn when the case's report is due
 * @param dataset of the catalogue
 * @param department the name to print
 */
public record AwaitedVisit(
        CaseNumber caseNumber,
        String applicant,
        String township,
        Optional<LocalDate> dueOn,
        String dataset,
        String department) {}
