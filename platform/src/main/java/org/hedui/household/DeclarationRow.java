package org.hedui.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hedui.kernel.Canonical;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** How a declaration is kept: the document as a whole, and the columns that queries need. */
@Entity
@Immutable
@Table(name = "declaration")
class DeclarationRow {
    @Embeddable
    record Key(@Column(name = "case_number") String caseNumber, int version) implements Serializable {}

    @EmbeddedId
    private Key key;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String content;

    private String digest;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "declared_by")
    private String declaredBy;

    protected DeclarationRow() {}

    DeclarationRow(Declaration declaration, String content, String digest) {
        key = new Key(declaration.caseNumber().value(), declaration.version());
        this.content = content;
        this.digest = digest;
        declaredAt = declaration.declaredAt();
        declaredBy = declaration.declaredBy();
    }

    Declaration declaration() {
        return Canonical.read(content, Declaration.class);
    }
}
