package org.hedui.authorization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hedui.kernel.Canonical;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** How a letter of authorization is kept. Only its revocation is ever written later. */
@Entity
@Table(name = "authorization_letter")
class AuthorizationRow {
    @Id
    private String number;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "declaration_version", updatable = false)
    private int declarationVersion;

    @ColumnTransformer(write = "cast(? as jsonb)")
    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String digest;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private UUID scan;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected AuthorizationRow() {}

    AuthorizationRow(Authorization letter, String digest) {
        number = letter.number();
        caseNumber = letter.caseNumber().value();
        declarationVersion = letter.declarationVersion();
        content = Canonical.write(letter);
        this.digest = digest;
        validUntil = letter.validUntil();
        scan = letter.scan();
        recordedAt = letter.recordedAt();
        recordedBy = letter.recordedBy();
    }

    void revoke(Instant at) {
        revokedAt = at;
    }
}
