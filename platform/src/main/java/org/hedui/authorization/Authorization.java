package org.hedui.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hedui.household.Declaration;
import org.hedui.household.Member;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/**
 * A signed letter of authorization (授权书).
 *
 * @param datasets what may be asked, by dataset; nothing else may
 * @param publicity whether publishing the result is agreed to as well (S1-12)
 * @param validUntil the last day on which a question may be asked under it
 * @param scan the sealed scan of the paper
 * @param headForMembers whether the head's signature stands for every member (S4-23), as the tenant's rule was that day
 */
public record Authorization(
        String number,
        CaseNumber caseNumber,
        int declarationVersion,
        String scheme,
        List<Signature> signatures,
        Set<String> datasets,
        boolean publicity,
        LocalDate signedOn,
        LocalDate validUntil,
        UUID scan,
        Instant recordedAt,
        String recordedBy,
        Optional<Instant> revokedAt,
        boolean headForMembers) {
    private static final int OF_AGE = 18;

    public Authorization {
        signatures = List.copyOf(signatures);
        datasets = Collections.unmodifiableSet(new TreeSet<>(datasets));
        if (datasets.isEmpty()) {
            throw new VerificationException(
                    "HEDUI-AUTH-001", "an authorization names at least one item that may be asked");
        }
        if (validUntil.isBefore(signedOn)) {
            throw new VerificationException(
                    "HEDUI-AUTH-002",
                    "signed on %s, valid until %s".formatted(signedOn, validUntil),
                    signedOn,
                    validUntil);
        }
    }

    /** Whether questions may be asked under it on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return revokedAt.isEmpty() && !day.isBefore(signedOn) && !day.isAfter(validUntil);
    }

    /** Whether this person's consent is in it. */
    public boolean covers(Person person) {
        return (headForMembers && person instanceof Member) || signed(person);
    }

    private boolean signed(Person person) {
        return signatures.stream().anyMatch(signature -> signature.personKey().equals(person.key()));
    }

    /**
     * Every member signs, a guardian for those under age; or the head for all, and whoever signs presses the finger
     * beside the name. A supporter may refuse, and is then left out of the check and
     * named in the result (DOMAIN E).
     *
     * @throws VerificationException HEDUI-AUTH-003 names the first person whose consent is missing, by key
     */
    public void requireSignedBy(Declaration declaration) {
        if (headForMembers) {
            requireSignature(declaration.applicant());
            requireFingerprints();
            return;
        }
        for (Member member : declaration.members()) {
            requireSignature(member);
            requireGuardianForMinor(member);
        }
    }

    private void requireSignature(Member member) {
        if (!signed(member)) {
            throw new VerificationException(
                    "HEDUI-AUTH-003", "%s has not signed".formatted(member.key()), member.key());
        }
    }

    private void requireFingerprints() {
        signatures.stream()
                .filter(signature -> !signature.fingerprint())
                .findFirst()
                .ifPresent(without -> {
                    throw new VerificationException(
                            "HEDUI-AUTH-007",
                            "%s signed without a fingerprint".formatted(without.personKey()),
                            without.personKey());
                });
    }

    /** The same letter as it stands: withdrawn {@code at}, or not. */
    public Authorization revoked(Optional<Instant> at) {
        return new Authorization(
                number,
                caseNumber,
                declarationVersion,
                scheme,
                signatures,
                datasets,
                publicity,
                signedOn,
                validUntil,
                scan,
                recordedAt,
                recordedBy,
                at,
                headForMembers);
    }

    private void requireGuardianForMinor(Member member) {
        boolean guarded = signatures.stream()
                .anyMatch(signature -> signature.personKey().equals(member.key())
                        && signature.guardian().isPresent());
        if (member.id().ageOn(signedOn) < OF_AGE && !guarded) {
            throw new VerificationException(
                    "HEDUI-AUTH-004",
                    "%s is under age and a guardian has to sign".formatted(member.key()),
                    member.key());
        }
    }
}
