package org.hedui.search;

import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;

/**
 * A person of a case's newest declaration. The identity number is masked; who wants to see it opens the case.
 *
 * @param personKey the person's key in that declaration
 */
public record PersonHit(
        CaseNumber caseNumber,
        String personKey,
        Standing standing,
        String name,
        String maskedId,
        String township,
        CaseStatus status) {
    /** As what a person stands in the declaration. */
    public enum Standing {
        APPLICANT,
        MEMBER,
        SUPPORTER
    }

    /** Names the person in the audit trail. */
    String internalId() {
        return caseNumber + "/" + personKey;
    }
}
