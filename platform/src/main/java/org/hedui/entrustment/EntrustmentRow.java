package org.hedui.entrustment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hedui.kernel.Canonical;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** How a letter of entrustment is kept. */
@Entity
@Immutable
@Table(name = "entrustment_letter")
class EntrustmentRow {
    @Id
    private String number;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "authorization_number")
    private String authorizationNumber;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String content;

    private String digest;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "sent_by")
    private String sentBy;

    protected EntrustmentRow() {}

    EntrustmentRow(Entrustment letter, String digest) {
        number = letter.number();
        caseNumber = letter.caseNumber().value();
        authorizationNumber = letter.authorizationNumber();
        content = Canonical.write(letter);
        this.digest = digest;
        receivedAt = letter.receivedAt();
        sentBy = letter.sentBy();
    }
}
