package org.hedui.casefile;

import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.CANCELLED;
import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.DELIVERED;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;
import static org.hedui.casefile.CaseStatus.REPORTED;
import static org.hedui.casefile.CaseStatus.RETURNED;
import static org.hedui.casefile.CaseStatus.SYSTEM_CHECK;

import java.util.Set;
import org.hedui.kernel.CaseNumber;

/**
 * What can happen to a case. This file is the whole transition table: to add a transition, add a constant.
 *
 * <p>The guards that need more than the status (who signed, what was answered) stand in the use cases.
 */
public enum CaseEvent {
    /** The declaration is corrected; what was signed before no longer covers it. */
    REDECLARE(DECLARED, DECLARED, AUTHORIZED, RETURNED),
    /** The household's authorization is on file. */
    AUTHORIZE(AUTHORIZED, DECLARED),
    /** The approving unit entrusts, or resubmits what came back. */
    ENTRUST(ENTRUSTED, AUTHORIZED, RETURNED),
    /** The centre sends the papers back with a reason (S4-26). */
    RETURN(RETURNED, ENTRUSTED),
    /** The centre accepts; departments may be asked from here on. */
    ACCEPT(SYSTEM_CHECK, ENTRUSTED),
    /** The departments were asked again before the committee sat; an earlier computation no longer stands. */
    CHECK(SYSTEM_CHECK, SYSTEM_CHECK, COMPUTED),
    /** Income and assets were derived. */
    COMPUTE(COMPUTED, SYSTEM_CHECK, COMPUTED),
    /** A member of the committee signed the conclusion. */
    SIGN(COMMITTEE, COMPUTED, COMMITTEE),
    /** A member of the committee disagreed; the case goes back to be computed anew. */
    DISSENT(COMPUTED, COMPUTED, COMMITTEE),
    /** The numbered report exists. */
    REPORT(REPORTED, COMMITTEE),
    /** The entrusting unit has the report. */
    DELIVER(DELIVERED, REPORTED),
    /** The applicant gives up or withdraws consent: no more questions, no report. */
    CANCEL(CANCELLED, DECLARED, AUTHORIZED, ENTRUSTED, RETURNED, SYSTEM_CHECK, COMPUTED, COMMITTEE);

    private final CaseStatus to;
    private final Set<CaseStatus> from;

    CaseEvent(CaseStatus to, CaseStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public Set<CaseStatus> from() {
        return from;
    }

    public CaseStatus to() {
        return to;
    }

    /** The status that follows, or {@link IllegalCaseTransition}; an event is never silently ignored. */
    public CaseStatus after(CaseNumber subject, CaseStatus current) {
        if (!from.contains(current)) {
            throw new IllegalCaseTransition(subject, current, this);
        }
        return to;
    }
}
