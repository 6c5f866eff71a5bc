package org.hedui.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One person of a declaration, findable by number. */
@Entity
@Immutable
@Table(name = "declared_person")
class DeclaredPersonRow {
    @Embeddable
    record Key(
            @Column(name = "case_number") String caseNumber,
            int version,
            @Column(name = "person_key") String personKey) implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean member;

    @Column(name = "id_no")
    private String idNumber;

    private String name;

    protected DeclaredPersonRow() {}

    DeclaredPersonRow(Declaration declaration, Person person) {
        key = new Key(declaration.caseNumber().value(), declaration.version(), person.key());
        member = person instanceof Member;
        idNumber = person.id().value();
        name = person.name().value();
    }
}
