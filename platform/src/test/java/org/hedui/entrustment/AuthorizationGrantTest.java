package org.hedui.entrustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hedui.authorization.Authorization;
import org.hedui.authorization.Signature;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.Supporter;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;

class AuthorizationGrantTest {
    private static final CaseNumber CASE = new CaseNumber("220422-20260301-00001");
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    private final Declaration declaration = new Declaration(
            CASE,
            1,
            "dibao",
            Area.URBAN,
            "白泉镇",
            "白泉镇向阳街 1 号",
            "",
            List.of(
                    new Member(
                            "M1",
                            new PersonName("王建国"),
                            ResidentId.ofFirst17("22042219620305123"),
                            Relation.SELF,
                            LabourAbility.ABLE,
                            Set.of()),
                    new Member(
                            "M2",
                            new PersonName("王小雨"),
                            ResidentId.ofFirst17("22042220120305122"),
                            Relation.DAUGHTER,
                            LabourAbility.NONE,
                            Set.of("全日制在校"))),
            List.of(new Supporter(
                    "S1",
                    new PersonName("王大海"),
                    ResidentId.ofFirst17("22042219880305123"),
                    Relation.SON,
                    3,
                    2,
                    List.of("M1"),
                    Optional.of(Money.of(5000)))),
            List.of(new DeclaredAmount("wages", "M1", Money.of("21600.50"))),
            List.of(),
            NOW,
            "clerk");

    private Authorization signedBy(String... keys) {
        return signedBy(false, true, keys);
    }

    private Authorization signedBy(boolean headForMembers, boolean fingerprint, String... keys) {
        List<Signature> signatures = new ArrayList<>();
        for (String key : keys) {
            signatures.add(new Signature(
                    key,
                    SIGNED,
                    fingerprint,
                    key.equals("M2") ? Optional.of(new PersonName("王建国")) : Optional.empty()));
        }
        return new Authorization(
                "A-1",
                CASE,
                1,
                "dibao",
                signatures,
                Set.of("housing"),
                true,
                SIGNED,
                LAST,
                UUID.randomUUID(),
                NOW,
                "clerk",
                Optional.empty(),
                headForMembers);
    }

    private static Entrustment entrustment(String... roster) {
        return new Entrustment(
                "E-1",
                CASE,
                "A-1",
                "东辽县民政局",
                "",
                Entrustment.Reason.NEW_APPLICATION,
                Period.monthsBefore(SIGNED, 12),
                SIGNED,
                Set.of(roster),
                NOW,
                "officer");
    }

    @Test
    void onlyThosePersonsMayBeAskedForWhoSigned() {
        var grant = entrustment("M1", "M2").grant(declaration, signedBy("M1", "M2"), SIGNED);
        assertThat(grant.persons()).extracting("key").containsExactly("M1", "M2");
    }

    @Test
    void itHoldsOnItsFirstAndLastDayAndNotBeforeOrAfter() {
        var letter = entrustment("M1", "M2");
        var authorization = signedBy("M1", "M2");
        assertThat(letter.grant(declaration, authorization, SIGNED).today()).isEqualTo(SIGNED);
        assertThat(letter.grant(declaration, authorization, LAST).today()).isEqualTo(LAST);
        for (LocalDate outside : List.of(SIGNED.minusDays(1), LAST.plusDays(1))) {
            assertThatThrownBy(() -> letter.grant(declaration, authorization, outside))
                    .isInstanceOf(VerificationException.class)
                    .hasMessageStartingWith("HEDUI-ENTRUST-002");
        }
    }

    @Test
    void whatTheLetterDoesNotNameMayNotBeAsked() {
        var grant = entrustment("M1", "M2").grant(declaration, signedBy("M1", "M2"), SIGNED);
        grant.requireAllows("housing");
        assertThatThrownBy(() -> grant.requireAllows("deposits")).hasMessageStartingWith("HEDUI-ENTRUST-004");
    }

    @Test
    void whereTheHeadSignsForTheFamilyMembersAreCoveredAndSupportersSignThemselves() {
        var letter = signedBy(true, true, "M1");
        letter.requireSignedBy(declaration);
        var grant = entrustment("M1", "M2").grant(declaration, letter, SIGNED);
        assertThat(grant.persons()).extracting("key").containsExactly("M1", "M2");
        var withSupporter = entrustment("M1", "M2", "S1").grant(declaration, signedBy(true, true, "M1", "S1"), SIGNED);
        assertThat(withSupporter.persons()).extracting("key").containsExactly("M1", "M2", "S1");
    }

    @Test
    void whereTheHeadSignsForTheFamilyNobodyElseCanAndEachSignatureBearsAFingerprint() {
        assertThatThrownBy(() -> signedBy(true, true, "M2", "S1").requireSignedBy(declaration))
                .hasMessageStartingWith("HEDUI-AUTH-003")
                .hasMessageContaining("M1");
        assertThatThrownBy(() -> signedBy(true, false, "M1").requireSignedBy(declaration))
                .hasMessageStartingWith("HEDUI-AUTH-007");
    }

    @Test
    void everyMemberSignsAndAGuardianForAChild() {
        signedBy("M1", "M2").requireSignedBy(declaration);
        assertThatThrownBy(() -> signedBy("M1").requireSignedBy(declaration))
                .hasMessageStartingWith("HEDUI-AUTH-003")
                .hasMessageContaining("M2");
        var childAlone = new Authorization(
                "A-1",
                CASE,
                1,
                "dibao",
                List.of(
                        new Signature("M1", SIGNED, true, Optional.empty()),
                        new Signature("M2", SIGNED, true, Optional.empty())),
                Set.of("housing"),
                true,
                SIGNED,
                LAST,
                UUID.randomUUID(),
                NOW,
                "clerk",
                Optional.empty(),
                false);
        assertThatThrownBy(() -> childAlone.requireSignedBy(declaration)).hasMessageStartingWith("HEDUI-AUTH-004");
    }

    @Test
    void theRosterNamesExactlyThoseWhoSigned() {
        entrustment("M1", "M2", "S1").requireRosterOf(declaration, signedBy("M1", "M2", "S1"));
        assertThatThrownBy(() -> entrustment("M1", "M2", "S1").requireRosterOf(declaration, signedBy("M1", "M2")))
                .hasMessageStartingWith("HEDUI-ENTRUST-003");
    }

    @Test
    void theDocumentsComeBackAsTheyWereWritten() {
        assertThat(Canonical.read(Canonical.write(declaration), Declaration.class))
                .isEqualTo(declaration);
        var letter = signedBy("M1", "M2");
        assertThat(Canonical.read(Canonical.write(letter), Authorization.class)).isEqualTo(letter);
        var entrusted = entrustment("M1", "M2");
        assertThat(Canonical.read(Canonical.write(entrusted), Entrustment.class))
                .isEqualTo(entrusted);
    }
}
