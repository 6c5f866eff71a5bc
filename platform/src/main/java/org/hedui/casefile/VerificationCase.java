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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    private int steps;
    private int extensions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "entered_by")
    private List<String> enteredBy = new ArrayList<>();

    protected VerificationCase() {}

    /** A case begins with the household's own declaration, before any check (S3-01). */
    public VerificationCase(Declaration declaration, String declaredByName) {
        number = declaration.caseNumber().value();
        status = CaseStatus.DECLARED;
        declaredAt = declaration.declaredAt();
        declaredBy = declaration.declaredBy();
        this.declaredByName = declaredByName;
        statusSince = declaration.declaredAt();
        steps = 1;
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
        if (!enteredBy.contains(declaration.declaredBy())) {
            enteredBy.add(declaration.declaredBy());
        }
    }

    /** Goes on to the status that follows {@code event}, or is refused. */
    void happens(CaseEvent event, Instant at) {
        status = event.after(number(), status);
        statusSince = at;
        steps++;
    }

    /** The time limit runs from the day on which the entrustment was received (S4-31). */
    public void received(Instant at, LocalDate due) {
        receivedAt = at;
        dueOn = due;
        extensions = 0;
    }

    /**
     * The report may come later (S4-31): before the limit is over, to a later day, and no oftener than the tenant allows.
     *
     * @param most how often one entrustment may be extended
     */
    public void extended(LocalDate newDue, LocalDate today, int most) {
        LocalDate due = dueOn().orElseThrow(() -> new VerificationException(
                "HEDUI-CASE-010", "no time limit runs for case %s".formatted(number), number));
        if (today.isAfter(due)) {
            throw new VerificationException("HEDUI-CASE-011", "the limit %s is over".formatted(due), due);
        }
        if (extensions >= most) {
            throw new VerificationException("HEDUI-CASE-012", "extended %d times already".formatted(most), most);
        }
        if (!newDue.isAfter(due)) {
            throw new VerificationException("HEDUI-CASE-013", "%s is not after %s".formatted(newDue, due), newDue, due);
        }
        dueOn = newDue;
        extensions++;
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

    /** How many steps the case has taken; the number of the last. */
    int steps() {
        return steps;
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

    /** Whether this person wrote the declaration or one of its corrections. */
    public boolean wasEnteredBy(String userId) {
        return enteredBy.contains(userId);
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
