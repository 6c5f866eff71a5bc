package org.hedui.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step a case has taken, with who took it: the history that the case page shows. */
@Entity
@Immutable
@Table(name = "case_event")
public class CaseStep {
    @Embeddable
    record Key(@Column(name = "case_number") String caseNumber, int step) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable CaseStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String note;

    protected CaseStep() {}

    CaseStep(
            String caseNumber,
            int step,
            String event,
            @Nullable CaseStatus from,
            CaseStatus to,
            CaseFiles.By by,
            String note) {
        this.key = new Key(caseNumber, step);
        this.event = event;
        this.from = from;
        this.to = to;
        this.at = by.at();
        this.actor = by.actor();
        this.actorName = by.actorName();
        this.note = note;
    }

    /** What happened, by the name of the event; the first step is {@code DECLARE}. */
    public String event() {
        return event;
    }

    public CaseStatus to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String actorName() {
        return actorName;
    }

    /** The reason given, or empty. */
    public String note() {
        return note;
    }

    String actor() {
        return actor;
    }
}
