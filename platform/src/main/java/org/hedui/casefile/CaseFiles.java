package org.hedui.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.DivisionCode;

/** The cases of the current tenant. The connection chooses the schema; no query here may name one. */
@ApplicationScoped
public class CaseFiles {
    /** Who made a case take a step, and when. */
    public record By(String actor, String actorName, Instant at) {}

    @PersistenceContext
    EntityManager entities;

    /** The next number of that day. Two clerks at once get two numbers. */
    public CaseNumber nextNumber(DivisionCode division, LocalDate day) {
        Object last = entities.createNativeQuery("""
                        insert into case_day (day, last) values (:day, 1)
                        on conflict (day) do update set last = case_day.last + 1 returning last""").setParameter("day", day).getSingleResult();
        return CaseNumber.of(division, day, ((Number) last).intValue());
    }

    public void open(VerificationCase opened, By by) {
        entities.persist(opened);
        entities.persist(
                new CaseStep(opened.number().value(), opened.steps(), "DECLARE", null, CaseStatus.DECLARED, by, ""));
    }

    /** The case, locked until the end of the transaction: two people cannot make it take two steps at once. */
    public VerificationCase lock(CaseNumber number) {
        return Optional.ofNullable(
                        entities.find(VerificationCase.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchCase(number));
    }

    public VerificationCase require(CaseNumber number) {
        return Optional.ofNullable(entities.find(VerificationCase.class, number.value()))
                .orElseThrow(() -> new NoSuchCase(number));
    }

    /** Makes the case take a step, and remembers it. */
    public void advance(VerificationCase subject, CaseEvent event, By by, String note) {
        CaseStatus before = subject.status();
        subject.happens(event, by.at());
        entities.persist(new CaseStep(
                subject.number().value(), subject.steps(), event.name(), before, subject.status(), by, note));
    }

    /** Oldest first. */
    public List<CaseStep> history(CaseNumber number) {
        return entities.createQuery(
                        "from CaseStep s where s.key.caseNumber = :number order by s.key.step", CaseStep.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** @param limit lines wanted, at most 200 */
    public List<CaseSummary> page(WorkList filter, int offset, int limit) {
        var query = entities.createQuery("""
                select new org.hedui.casefile.CaseSummary(c.number, c.status, c.scheme, c.area, c.township,
                    c.applicantName, c.applicantId, c.persons, c.declaredAt, c.declaredByName, c.receivedAt, c.dueOn,
                    c.statusSince, c.outcome)
                from VerificationCase c where\s""" + filter.condition() + " order by " + filter.order(), CaseSummary.class);
        filter.parameters().forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(Math.min(limit, 200)).getResultList();
    }

    public long count(WorkList filter) {
        var query =
                entities.createQuery("select count(c) from VerificationCase c where " + filter.condition(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
