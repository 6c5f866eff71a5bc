package org.hedui.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hedui.kernel.CaseNumber;

/** The letters of authorization of the current tenant. */
@ApplicationScoped
public class Authorizations {
    @PersistenceContext
    EntityManager entities;

    /** @param digest of the letter's canonical form */
    public void add(Authorization letter, String digest) {
        entities.persist(new AuthorizationRow(letter, digest));
    }

    /** How many letters a case has had. */
    public int count(CaseNumber number) {
        return entities.createQuery("select count(a) from AuthorizationRow a where a.caseNumber = :number", Long.class)
                .setParameter("number", number.value())
                .getSingleResult()
                .intValue();
    }

    /** From {@code at} on nothing may be asked under the case's letter. */
    public void revoke(CaseNumber number, Instant at) {
        row(number).ifPresent(letter -> letter.revoke(at));
    }

    private Optional<AuthorizationRow> row(CaseNumber number) {
        return entities.createQuery(
                        "from AuthorizationRow a where a.caseNumber = :number order by a.recordedAt desc, a.number desc",
                        AuthorizationRow.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
