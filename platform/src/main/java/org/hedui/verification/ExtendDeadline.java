package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.WorkflowSettings;

/** Under special circumstances the head lets a report come later 「遇到特殊情形可以适当延长」 (S4-31). */
@UseCase
public class ExtendDeadline {
    private final CaseProgress progress;
    private final CaseTerms terms;
    private final AuditTrail audit;

    @Inject
    public ExtendDeadline(CaseProgress progress, CaseTerms terms, AuditTrail audit) {
        this.progress = progress;
        this.terms = terms;
        this.audit = audit;
    }

    /**
     * The last day an extension may reach: the tenant's working days after the present limit.
     *
     * @throws VerificationException HEDUI-CASE-010 if no time limit runs
     */
    @Requires(value = Permission.EXTEND_DEADLINE, audited = false, reason = "a day tells nothing about a person")
    public LocalDate latest(CaseNumber number) {
        return latest(progress.lock(number));
    }

    /**
     * @param until the new last day
     * @param reason what is special, not blank
     * @throws VerificationException HEDUI-CASE-011 if the limit is over, HEDUI-CASE-012 if it was extended as often as
     *     the tenant allows, HEDUI-CASE-014 if {@code until} lies too far
     */
    @Requires(Permission.EXTEND_DEADLINE)
    public void extend(CaseNumber number, LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-CASE-015", "say why the limit is extended");
        }
        VerificationCase subject = progress.lock(number);
        LocalDate latest = latest(subject);
        if (until.isAfter(latest)) {
            throw new VerificationException("HEDUI-CASE-014", "%s is after %s".formatted(until, latest), until, latest);
        }
        subject.extended(until, progress.today(), workflow().extensions());
        progress.advance(subject, CaseEvent.EXTEND, "%s → %s".formatted(reason.strip(), until));
        audit.append(AuditFact.of(Deed.of(ExtendDeadline.class), number, "case", subject.scheme())
                .withDetails(Map.of("until", until.toString())));
    }

    private LocalDate latest(VerificationCase subject) {
        LocalDate due = subject.dueOn()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASE-010",
                        "no time limit runs for case %s".formatted(subject.number()),
                        subject.number()));
        return terms.workingDaysAfter(due, workflow().extension());
    }

    private WorkflowSettings workflow() {
        return terms.tenant().workflow();
    }
}
