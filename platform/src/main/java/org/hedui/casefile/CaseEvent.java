package org.hedui.casefile;

import static org.hedui.casefile.CaseStatus.APPROVAL_REVIEW;
import static org.hedui.casefile.CaseStatus.ARCHIVED;
import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.CANCELLED;
import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.DELIVERED;
import static org.hedui.casefile.CaseStatus.DEPARTMENT_CHECK;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;
import static org.hedui.casefile.CaseStatus.REPORTED;
import static org.hedui.casefile.CaseStatus.RETURNED;
import static org.hedui.casefile.CaseStatus.SURVEY;
import static org.hedui.casefile.CaseStatus.SYSTEM_CHECK;

import java.util.Optional;
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
    /** The first reviewer found paper and electronic data in agreement (S4-24). */
    REVIEW(APPROVAL_REVIEW, ENTRUSTED),
    /** The centre sends the papers back with a reason (S4-26). */
    RETURN(RETURNED, ENTRUSTED, APPROVAL_REVIEW),
    /** The centre accepts; departments may be asked from here on. */
    ACCEPT(SYSTEM_CHECK, ENTRUSTED, APPROVAL_REVIEW),
    /** The departments were asked again before the committee sat; an earlier computation no longer stands. */
    CHECK(SYSTEM_CHECK, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED),
    /** A department is asked by letter. */
    ASK_DEPARTMENT(DEPARTMENT_CHECK, SYSTEM_CHECK, DEPARTMENT_CHECK),
    /**
     * What a department answered to a letter was brought back, or that it did not answer; before the committee sat, an
     * earlier computation no longer stands (DOMAIN D).
     */
    DEPARTMENT_REPLY(DEPARTMENT_CHECK, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED),
    /** What investigators saw is on record; an earlier computation no longer stands. */
    INVESTIGATE(SURVEY, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED),
    /** Income and assets were derived. */
    COMPUTE(COMPUTED, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED),
    /** A member of the committee signed the conclusion. */
    SIGN(COMMITTEE, COMPUTED, COMMITTEE),
    /** A member of the committee disagreed; the case goes back to be computed anew. */
    DISSENT(COMPUTED, COMPUTED, COMMITTEE),
    /** The numbered report exists. */
    REPORT(REPORTED, COMMITTEE),
    /** The entrusting unit has the report. */
    DELIVER(DELIVERED, REPORTED),
    /** The entrusting unit says that it has the report. */
    RECEIPT(Set.of(DELIVERED)),
    /** Papers and report are filed, one file a household, by month (S4-33). */
    ARCHIVE(ARCHIVED, DELIVERED),
    /** Special circumstances: the report may come later (S4-31). */
    EXTEND(Set.of(ENTRUSTED, APPROVAL_REVIEW, SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED, COMMITTEE)),
    /** The applicant gives up or withdraws consent: no more questions, no report. */
    CANCEL(
            CANCELLED,
            DECLARED,
            AUTHORIZED,
            ENTRUSTED,
            APPROVAL_REVIEW,
            RETURNED,
            SYSTEM_CHECK,
            DEPARTMENT_CHECK,
            SURVEY,
            COMPUTED,
            COMMITTEE);

    private final Optional<CaseStatus> to;
    private final Set<CaseStatus> from;

    CaseEvent(CaseStatus to, CaseStatus... from) {
        this.to = Optional.of(to);
        this.from = Set.of(from);
    }

    /** What happens at these stations and leaves the case where it is. */
    CaseEvent(Set<CaseStatus> at) {
        this.to = Optional.empty();
        this.from = at;
    }

    public Set<CaseStatus> from() {
        return from;
    }

    /** Where it leads; empty if the case stays where it is. */
    public Optional<CaseStatus> to() {
        return to;
    }

    /** The status that follows, or {@link IllegalCaseTransition}; an event is never silently ignored. */
    public CaseStatus after(CaseNumber subject, CaseStatus current) {
        if (!from.contains(current)) {
            throw new IllegalCaseTransition(subject, current, this);
        }
        return to.orElse(current);
    }
}
