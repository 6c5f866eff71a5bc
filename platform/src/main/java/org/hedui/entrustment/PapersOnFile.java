package org.hedui.entrustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.authorization.Authorization;
import org.hedui.household.Declaration;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hibernate.Session;

/** What the household says, what it allows, who asks for it: the newest of each, in one statement. */
@ApplicationScoped
public class PapersOnFile {
    /** The newest papers of a case; a letter is empty until there is one. */
    public record Newest(
            Declaration declaration, Optional<Authorization> authorization, Optional<Entrustment> entrustment) {}

    private static final String NEWEST = """
            select cast(d.content as text) as declaration, cast(a.content as text) as authorization_letter,
                a.revoked_at, cast(e.content as text) as entrustment_letter
            from (select content from declaration where case_number = :number order by version desc limit 1) d
            left join (select content, revoked_at from authorization_letter where case_number = :number
                order by recorded_at desc, number desc limit 1) a on true
            left join (select content from entrustment_letter where case_number = :number
                order by received_at desc, number desc limit 1) e on true""";

    private static final String NEWEST_OF_MANY = """
            select c.number, cast(d.content as text) as declaration, cast(a.content as text) as authorization_letter,
                a.revoked_at, cast(e.content as text) as entrustment_letter
            from verification_case c
            join lateral (select content from declaration where case_number = c.number order by version desc limit 1) d
                on true
            left join lateral (select content, revoked_at from authorization_letter where case_number = c.number
                order by recorded_at desc, number desc limit 1) a on true
            left join lateral (select content from entrustment_letter where case_number = c.number
                order by received_at desc, number desc limit 1) e on true
            where c.number in (:numbers)""";

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    /** @throws VerificationException HEDUI-HOUSEHOLD-004 if the case has no declaration */
    public Newest of(CaseNumber number) {
        return entities.unwrap(Session.class)
                .createNativeQuery(NEWEST, Tuple.class)
                .addSynchronizedQuerySpace("declaration")
                .addSynchronizedQuerySpace("authorization_letter")
                .addSynchronizedQuerySpace("entrustment_letter")
                .setParameter("number", number.value())
                .getResultStream()
                .map(PapersOnFile::papers)
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-HOUSEHOLD-004", "case %s has no declaration".formatted(number), number));
    }

    /** As {@link #of} for many cases, a statement for each thousand. */
    public Map<CaseNumber, Newest> ofAll(List<CaseNumber> numbers) {
        Map<CaseNumber, Newest> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            entities.unwrap(Session.class)
                    .createNativeQuery(NEWEST_OF_MANY, Tuple.class)
                    .addSynchronizedQuerySpace("declaration")
                    .addSynchronizedQuerySpace("authorization_letter")
                    .addSynchronizedQuerySpace("entrustment_letter")
                    .setParameter(
                            "numbers",
                            numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)).stream()
                                    .map(CaseNumber::value)
                                    .toList())
                    .getResultStream()
                    .forEach(row -> found.put(new CaseNumber(row.get("number", String.class)), papers(row)));
        }
        return found;
    }

    private static Newest papers(Tuple row) {
        return new Newest(
                Canonical.read(row.get("declaration", String.class), Declaration.class),
                Optional.ofNullable(row.get("authorization_letter", String.class))
                        .map(content -> Canonical.read(content, Authorization.class)
                                .revoked(Optional.ofNullable(row.get("revoked_at", Instant.class)))),
                Optional.ofNullable(row.get("entrustment_letter", String.class))
                        .map(content -> Canonical.read(content, Entrustment.class)));
    }
}
