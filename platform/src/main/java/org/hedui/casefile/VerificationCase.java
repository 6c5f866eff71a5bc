package org.hedui.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One household's verification: where it stands and what the work list shows of it. Everything else about the case
 * stands in the immutable rows of its stages.
 */
@Entity
@Table(name = "verification_case")
public class VerificationCase {
    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String scheme;

    @Enumerated(EnumType.STRING)
    private Area area;

    private String township;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "applicant_id")
    private String applicantId;

    private int persons;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_by_name")
    private String declaredByName;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "status_since")
    private Instant statusSince;

    private @Nullable String outcome;

    protected VerificationCase() {}

    /** A case begins with the household's own declaration, before any check (S3-01). */
    public VerificationCase(Declaration declaration, String declaredByName) {
        number = declaration.caseNumber().value();
        status = CaseStatus.DECLARED;
        declaredAt = declaration.declaredAt();
        declaredBy = declaration.declaredBy();
        this.declaredByName = declaredByName;
        statusSince = declaration.declaredAt();
        describe(declaration);
    }

    /** Shows the corrected declaration from here on. */
    public void describe(Declaration declaration) {
        scheme = declaration.scheme();
        area = declaration.area();
        township = declaration.township();
        applicantName = declaration.applicant().name().value();
        applicantId = declaration.applicant().id().value();
        persons = declaration.members().size();
    }

    /** Goes on to the status that follows {@code event}, or is refused. */
    void happens(CaseEvent event, Instant at) {
        status = event.after(number(), status);
        statusSince = at;
    }

    /** The time limit runs from the day on which the entrustment was received (S4-31). */
    public void received(Instant at, LocalDate due) {
        receivedAt = at;
        dueOn = due;
    }

    /** A return stops the clock; the next entrustment starts a new one. */
    public void clockStopped() {
        receivedAt = null;
        dueOn = null;
    }

    public void concluded(@Nullable String newOutcome) {
        outcome = newOutcome;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CaseStatus status() {
        return status;
    }

    public String scheme() {
        return scheme;
    }

    public Area area() {
        return area;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** What a list shows. */
    public CaseSummary summary() {
        return new CaseSummary(
                number,
                status,
                scheme,
                area,
                township,
                applicantName,
                applicantId,
                persons,
                declaredAt,
                declaredByName,
                receivedAt,
                dueOn,
                statusSince,
                outcome);
    }
}
