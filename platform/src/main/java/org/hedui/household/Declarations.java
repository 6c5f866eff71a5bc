package org.hedui.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/** The declarations of the current tenant, append-only: a correction is a new version beside the old. */
@ApplicationScoped
public class Declarations {
    @PersistenceContext
    EntityManager entities;

    @Inject
    NameIndex names;

    /** @param digest of {@link Canonical#write} of the declaration, by the crypto suite in force */
    public void add(Declaration declaration, String digest) {
        entities.persist(new DeclarationRow(declaration, Canonical.write(declaration), digest));
        declaration.people().forEach(person -> entities.persist(new DeclaredPersonRow(declaration, person)));
        entities.flush(); // the index quotes these rows
        names.put(declaration);
    }

    /** The newest version. */
    public Declaration latest(CaseNumber number) {
        return entities.createQuery(
                        "from DeclarationRow d where d.key.caseNumber = :number order by d.key.version desc",
                        DeclarationRow.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-HOUSEHOLD-004", "case %s has no declaration".formatted(number), number))
                .declaration();
    }

    /** How often the case was declared; 0 for an unknown case. */
    public int versions(CaseNumber number) {
        return entities.createQuery(
                        "select count(d) from DeclarationRow d where d.key.caseNumber = :number", Long.class)
                .setParameter("number", number.value())
                .getSingleResult()
                .intValue();
    }

    /** Other cases, not cancelled, whose newest declaration has one of these people as a member (DOMAIN E). */
    public List<CaseNumber> othersWithMember(List<ResidentId> ids, CaseNumber self) {
        return entities
                .createNativeQuery("""
                        select distinct p.case_number from declared_person p
                        join verification_case c on c.number = p.case_number
                        where p.id_no in (:ids) and p.member and p.case_number <> :self and c.status <> 'CANCELLED'
                          and p.version = (select max(d.version) from declaration d where d.case_number = p.case_number)
                        order by 1""", String.class)
                .setParameter("ids", ids.stream().map(ResidentId::value).toList())
                .setParameter("self", self.value())
                .getResultList()
                .stream()
                .map(number -> new CaseNumber((String) number))
                .toList();
    }
}
