package org.hedui.entrustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.authorization.Authorization;
import org.hedui.household.Declaration;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;

/**
 * A letter of entrustment (委托书) for one household: the approving unit asks the centre to verify.
 *
 * @param unit the entrusting unit, which is the one that approves (S1-10)
 * @param incomeWindow the months whose income is verified
 * @param assetsOn the day for which assets are verified
 * @param receivedAt when the centre received it; the time limit counts from this day
 */
public record Entrustment(
        String number,
        CaseNumber caseNumber,
        String authorizationNumber,
        String unit,
        String contact,
        Reason reason,
        Period incomeWindow,
        LocalDate assetsOn,
        Set<String> roster,
        Instant receivedAt,
        String sentBy) {
    /** Why the check is asked for. */
    public enum Reason {
        NEW_APPLICATION,
        REVIEW,
        COMPLAINT
    }

    public Entrustment {
        roster = Collections.unmodifiableSet(new TreeSet<>(roster));
    }

    /**
     * What may be asked under this letter and the household's authorization.
     *
     * @param today the day of the question
     * @throws VerificationException HEDUI-ENTRUST-001 if the letters belong to different cases, HEDUI-ENTRUST-002 if
     *     the authorization is revoked, not yet signed or expired on that day
     */
    public AuthorizationGrant grant(Declaration declaration, Authorization authorization, LocalDate today) {
        if (!authorization.number().equals(authorizationNumber)
                || !authorization.caseNumber().equals(caseNumber)
                || !declaration.caseNumber().equals(caseNumber)
                || declaration.version() != authorization.declarationVersion()) {
            throw new VerificationException(
                    "HEDUI-ENTRUST-001",
                    "authorization %s does not belong to entrustment %s".formatted(authorization.number(), number),
                    authorization.number(),
                    number);
        }
        if (!authorization.holdsOn(today)) {
            throw new VerificationException(
                    "HEDUI-ENTRUST-002",
                    "authorization %s does not hold on %s: revoked or outside %s to %s"
                            .formatted(
                                    authorization.number(),
                                    today,
                                    authorization.signedOn(),
                                    authorization.validUntil()),
                    authorization.number(),
                    today,
                    authorization.signedOn(),
                    authorization.validUntil());
        }
        var persons = declaration.people().stream()
                .filter(person -> roster.contains(person.key()) && authorization.covers(person))
                .map(Person.class::cast)
                .toList();
        return new AuthorizationGrant(this, authorization, persons, today);
    }

    /** Persons on the roster are the persons authorized (DOMAIN D). */
    public void requireRosterOf(Declaration declaration, Authorization authorization) {
        Set<String> authorized = declaration.people().stream()
                .filter(authorization::covers)
                .map(Person::key)
                .collect(Collectors.toSet());
        if (!roster.equals(authorized)) {
            throw new VerificationException(
                    "HEDUI-ENTRUST-003",
                    "the roster names %d persons, the authorization %d".formatted(roster.size(), authorized.size()),
                    roster.size(),
                    authorized.size());
        }
    }
}
