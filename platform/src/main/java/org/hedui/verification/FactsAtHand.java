package org.hedui.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hedui.authorization.Authorization;
import org.hedui.crypto.CryptoSuite;
import org.hedui.derivation.Answer;
import org.hedui.derivation.Claim;
import org.hedui.derivation.EvidenceRow;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.MemberFacts;
import org.hedui.derivation.Sex;
import org.hedui.derivation.SupporterFacts;
import org.hedui.derivation.Undecided;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.household.Declaration;
import org.hedui.household.Member;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.household.Supporter;

/** Puts a declaration and the evidence of a check into the form that the derivation reads; no identity number goes in. */
final class FactsAtHand {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** The pack's word for a vehicle on the register of which the household says that it is scrapped, without papers. */
    private static final String SCRAPPED = "车辆已报废无手续";

    private FactsAtHand() {}

    /**
     * @param asOf day of the application
     * @param suite by which the evidence was digested
     */
    static HouseholdFacts of(
            Declaration declaration, Authorization authorization, CheckRun check, LocalDate asOf, CryptoSuite suite) {
        return new HouseholdFacts(
                asOf,
                declaration.scheme(),
                declaration.area(),
                declaration.members().stream().map(FactsAtHand::member).toList(),
                declaration.supporters().stream()
                        .map(supporter -> supporter(supporter, authorization))
                        .toList(),
                declaration.declared(),
                check.records().stream()
                        .filter(row -> row.degree().isUsed())
                        .map(row -> row(row, suite))
                        .toList(),
                check.records().stream()
                        .filter(row -> !row.degree().isUsed())
                        .map(row -> new Undecided(row(row, suite), row.degree()))
                        .toList(),
                check.replies().stream()
                        .map(reply -> new Answer(reply.dataset(), reply.kind(), Optional.of(reply.department())))
                        .toList(),
                declaration.claims().stream().map(FactsAtHand::claim).toList(),
                Map.of());
    }

    private static MemberFacts member(Member member) {
        return new MemberFacts(
                member.key(),
                member.name().value(),
                member.relation().code(),
                member.id().birthDate(),
                member.id().isMale() ? Sex.MALE : Sex.FEMALE,
                member.ability(),
                member.traits(),
                true);
    }

    /** Without the supporter's own consent nothing about the income is verified (DOMAIN E). */
    private static SupporterFacts supporter(Supporter supporter, Authorization authorization) {
        return new SupporterFacts(
                supporter.key(),
                supporter.name().value(),
                supporter.relation().code(),
                supporter.persons(),
                supporter.supported(),
                supporter.supports(),
                authorization.covers(supporter)
                        ? supporter.monthlyIncome().map(income -> income.times(MONTHS_OF_A_YEAR))
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EvidenceRow row(EvidenceRecord row, CryptoSuite suite) {
        return new EvidenceRow(row.dataset(), row.person(), row.fields(), row.source(), row.digest(suite));
    }

    private static Claim claim(ScrappedVehicleClaim claim) {
        return new Claim(SCRAPPED, claim.plate(), claim.explanation());
    }
}
