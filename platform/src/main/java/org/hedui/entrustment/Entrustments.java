package org.hedui.entrustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hedui.kernel.CaseNumber;

/** The letters of entrustment of the current tenant; a resubmission is a new letter beside the old. */
@ApplicationScoped
public class Entrustments {
    @PersistenceContext
    EntityManager entities;

    /** @param digest of the letter's canonical form */
    public void add(Entrustment letter, String digest) {
        entities.persist(new EntrustmentRow(letter, digest));
    }

    /** Writes what was added now: rows that are inserted by plain JDBC refer to it. */
    public void write() {
        entities.flush();
    }

    /** How many letters a case has had. */
    public int count(CaseNumber number) {
        return entities.createQuery("select count(e) from EntrustmentRow e where e.caseNumber = :number", Long.class)
                .setParameter("number", number.value())
                .getSingleResult()
                .intValue();
    }
}
