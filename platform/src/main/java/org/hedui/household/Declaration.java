package org.hedui.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/**
 * What a household says of itself at one moment, before anything is checked (先报告后核对, S3-01).
 *
 * @param version 1 for the first; a correction keeps the case number and adds one
 * @param scheme the kind of assistance asked for, a scheme of the tenant's policy pack
 * @param declared amounts by element of the pack, at most one for each element and subject
 */
public record Declaration(
        CaseNumber caseNumber,
        int version,
        String scheme,
        Area area,
        String township,
        String address,
        String phone,
        List<Member> members,
        List<Supporter> supporters,
        List<DeclaredAmount> declared,
        List<ScrappedVehicleClaim> claims,
        Instant declaredAt,
        String declaredBy) {
    /** The subject of what belongs to the household as a whole. */
    public static final String HOUSEHOLD = "household";

    public Declaration {
        members = List.copyOf(members);
        supporters = List.copyOf(supporters);
        declared = List.copyOf(declared);
        claims = List.copyOf(claims);
        requireOneApplicant(members);
        requireDistinctPeople(members, supporters);
        requireKnownOwners(members, claims);
    }

    /** The member whose relation is {@link Relation#SELF}. */
    public Member applicant() {
        return members.stream()
                .filter(member -> member.relation() == Relation.SELF)
                .findFirst()
                .orElseThrow();
    }

    /** Members first, then supporters. */
    public List<Person> people() {
        var people = new ArrayList<Person>(members);
        people.addAll(supporters);
        return people;
    }

    private static void requireOneApplicant(List<Member> members) {
        long applicants = members.stream()
                .filter(member -> member.relation() == Relation.SELF)
                .count();
        if (applicants != 1) {
            throw new VerificationException(
                    "HEDUI-HOUSEHOLD-001",
                    "one member is the applicant; %d are marked so".formatted(applicants),
                    applicants);
        }
    }

    private static void requireDistinctPeople(List<Member> members, List<Supporter> supporters) {
        Set<ResidentId> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Stream.concat(members.stream(), supporters.stream()).forEach(person -> {
            if (!seen.add(person.id()) || !keys.add(person.key())) {
                throw new VerificationException(
                        "HEDUI-HOUSEHOLD-002",
                        "one identity number stands twice in this household, at %s".formatted(person.key()),
                        person.key());
            }
        });
    }

    private static void requireKnownOwners(List<Member> members, List<ScrappedVehicleClaim> claims) {
        for (ScrappedVehicleClaim claim : claims) {
            if (members.stream().noneMatch(member -> member.key().equals(claim.memberKey()))) {
                throw new VerificationException(
                        "HEDUI-HOUSEHOLD-003",
                        "a vehicle is claimed for %s, who is no member".formatted(claim.memberKey()),
                        claim.memberKey());
            }
        }
    }
}
