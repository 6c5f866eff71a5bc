package org.hedui.roster;

import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;

/**
 * A household of a roster as it stands now.
 *
 * @param place in the roster, from 1
 * @param householdNumber the office's own (户编号)
 * @param scans of its letter that came in one go
 * @param letter of the roster's entrustments, by number from 1; 0 if none covers it yet
 */
public record RosterLine(
        int place,
        String householdNumber,
        String authorizationNumber,
        CaseNumber caseNumber,
        CaseStatus status,
        String applicant,
        String maskedId,
        int persons,
        String scheme,
        String township,
        int scans,
        int letter) {
    /** Its letter of authorization is still to be recorded. */
    public boolean wantsAuthorization() {
        return status == CaseStatus.DECLARED;
    }
}
