package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.BrowseAudit;
import org.hedui.access.Guard;
import org.hedui.access.NotLoggedIn;
import org.hedui.access.Permission;
import org.hedui.access.PermissionDenied;
import org.hedui.access.Requires;
import org.hedui.access.Role;
import org.hedui.access.UndeclaredPermission;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditEntry;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.AuditLog;
import org.hedui.audit.AuditPage;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.audit.UnauditedDeed;
import org.hedui.audit.chain.ChainLook;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around each call of a use case, on a real database. */
class GuardIT {
    /** A tenant that no other test writes to: the newest entries of its trail are those made here. */
    private static final TenantId DENGKOU = new TenantId("dengkou");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:30:00Z"), ZoneOffset.UTC);
    private static final CaseNumber CASE = new CaseNumber("421002-20260302-00001");

    private final TestDatabase house = TestDatabase.with("dengkou", "dongliao");
    private final JdbcUnitOfWork unitOfWork = house.unitOfWork();
    private final AuditTrail audit = house.audit(unitOfWork, CLOCK);
    private final Guard guard = house.guard(unitOfWork, CLOCK);
    private final SampleDeeds deeds = new SampleDeeds(audit);
    private long before;

    /** Deeds as a use case could have them, well and badly made. */
    @UseCase
    static class SampleDeeds {
        private final AuditTrail audit;

        SampleDeeds(AuditTrail audit) {
            this.audit = audit;
        }

        @Requires(Permission.ACCEPT_CASE)
        public String accept(CaseNumber number) {
            audit.append(AuditFact.of(Deed.of(SampleDeeds.class), number, "case", "dibao")
                    .withFields(List.of("name")));
            return "accepted";
        }

        @Requires(Permission.ACCEPT_CASE)
        public String acceptInSilence(CaseNumber number) {
            return "accepted " + number;
        }

        @Requires(Permission.ACCEPT_CASE)
        public String acceptTooEarly(CaseNumber number) {
            accept(number);
            throw new VerificationException("HEDUI-CASE-001", "case %s is not there yet".formatted(number), number);
        }

        @Requires(Permission.ACCEPT_CASE)
        public String acceptAndBreak(CaseNumber number) {
            accept(number);
            throw new IllegalStateException("broken");
        }

        @Requires(value = Permission.ACCEPT_CASE, audited = false, reason = "reads the names of schemes only")
        public String schemes() {
            return "schemes";
        }

        @Requires(value = Permission.ACCEPT_CASE, audited = false)
        public String unexplained() {
            return "unexplained";
        }

        public String open(CaseNumber number) {
            return accept(number);
        }
    }

    @BeforeEach
    void countsEntries() {
        before = trail().total();
    }

    @Test
    void aDeedIsDoneAndItsEntrySaysWhoWhatWhenForWhatAndHowIdentified() {
        assertThat(as(Role.ACCEPTANCE_OFFICER, "accept")).isEqualTo("accepted");
        AuditEntry entry = only();
        assertThat(entry.at()).isEqualTo(CLOCK.instant());
        assertThat(entry.person().userId()).isEqualTo("user-7");
        assertThat(entry.person().name()).isEqualTo("李娜");
        assertThat(entry.person().roles()).containsExactly("acceptance-officer");
        assertThat(entry.person().level()).isEqualTo("PASSWORD");
        assertThat(entry.fact())
                .isEqualTo(AuditFact.of(new Deed("sample-deeds"), CASE, "case", "dibao")
                        .withFields(List.of("name")));
    }

    @Test
    void aDeedWithoutAnEntryIsRolledBackAndRecordedAsFailed() {
        assertThatThrownBy(() -> as(Role.ACCEPTANCE_OFFICER, "acceptInSilence")).isInstanceOf(UnauditedDeed.class);
        assertThat(only().fact().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingHappensAndTheRefusalStays() {
        assertThatThrownBy(() -> as(Role.DATA_OFFICER, "accept"))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageStartingWith("HEDUI-ACC-002");
        assertThat(only().fact().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(only().fact().details()).isEqualTo(Map.of("code", "HEDUI-ACC-002"));
        assertThat(only().fact().caseNumber()).contains(CASE);
    }

    @Test
    void anIllegalStepIsRolledBackAndItsRefusalOutlivesTheRollback() {
        assertThatThrownBy(() -> as(Role.ACCEPTANCE_OFFICER, "acceptTooEarly"))
                .isInstanceOf(VerificationException.class);
        assertThat(only().fact().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(only().fact().details()).isEqualTo(Map.of("code", "HEDUI-CASE-001"));
    }

    @Test
    void somethingThatBreaksIsRolledBackAndRecordedByItsKindWithoutItsMessage() {
        assertThatThrownBy(() -> as(Role.ACCEPTANCE_OFFICER, "acceptAndBreak")).hasMessage("broken");
        assertThat(only().fact().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(only().fact().details()).isEqualTo(Map.of("code", "IllegalStateException"));
    }

    @Test
    void aPublicMethodThatDoesNotSayWhoMayIsDeniedToEveryone() {
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> as(role, "open")).isInstanceOf(UndeclaredPermission.class);
        }
        assertThat(trail().total()).isEqualTo(before + Role.values().length);
    }

    @Test
    void aMethodThatReadsNobodysDataMayGoUnrecordedIfItSaysWhy() {
        assertThat(as(Role.ACCEPTANCE_OFFICER, "schemes")).isEqualTo("schemes");
        assertThat(trail().total()).isEqualTo(before);
        assertThatThrownBy(() -> as(Role.ACCEPTANCE_OFFICER, "unexplained")).hasMessageContaining("does not say why");
    }

    @Test
    void nobodyMayDoNothing() {
        assertThatThrownBy(() -> guard.call(method("accept"), List.of(CASE), () -> deeds.accept(CASE)))
                .isInstanceOf(NotLoggedIn.class);
    }

    @Test
    void theSameRoleInAnotherTenantWritesThereAndNotHere() {
        Actor elsewhere = new Actor(
                "user-8",
                "赵六",
                new TenantId("dongliao"),
                Set.of(Role.ACCEPTANCE_OFFICER),
                AuthenticationLevel.PASSWORD);
        ActorScope.as(elsewhere, () -> guard.call(method("accept"), List.of(CASE), () -> deeds.accept(CASE)));
        assertThat(trail().total()).isEqualTo(before);
    }

    @Test
    void eachRoleMayWhatItsSetSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (Permission permission : Permission.values()) {
                assertThat(Guard.may(actor(role), permission))
                        .as("%s %s", role, permission)
                        .isEqualTo(role.permissions().contains(permission));
            }
        }
    }

    @Test
    void readingTheTrailIsADeedOfTheAuditAdministratorAndIsRecordedToo() throws Exception {
        as(Role.ACCEPTANCE_OFFICER, "accept");
        Method browse = BrowseAudit.class.getMethod("browse", AuditFilter.class, int.class, int.class);
        BrowseAudit reading = new BrowseAudit(new AuditLog(unitOfWork), audit, new ChainLook(unitOfWork));
        AuditFilter filter =
                AuditFilter.everything().on(CASE).ending(Outcome.DONE).by("李");
        AuditPage page = ActorScope.as(
                actor(Role.AUDIT_ADMINISTRATOR),
                () -> guard.call(browse, List.of(), () -> reading.browse(filter, 0, 10)));
        assertThat(page.entries())
                .isNotEmpty()
                .allMatch(entry -> entry.fact().caseNumber().equals(java.util.Optional.of(CASE)));
        assertThat(only().fact().deed()).isEqualTo(new Deed("browse-audit"));
        assertThat(only().fact().details())
                .containsEntry("case", CASE.value())
                .containsEntry("found", "" + page.total());
        assertThatThrownBy(() -> ActorScope.as(
                        actor(Role.CENTRE_HEAD),
                        () -> guard.call(browse, List.of(), () -> reading.browse(filter, 0, 10))))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void theTrailIsReadNewestFirstAPageAtATimeAndItsDeedsAreListed() {
        for (int i = 0; i < 5; i++) {
            as(Role.ACCEPTANCE_OFFICER, "accept");
        }
        AuditPage first = read(new AuditLog(unitOfWork), 0, 2);
        AuditPage second = read(new AuditLog(unitOfWork), 2, 2);
        assertThat(first.total()).isEqualTo(before + 5);
        assertThat(first.entries()).hasSize(2);
        assertThat(first.entries().get(1).number())
                .isGreaterThan(second.entries().get(0).number());
        assertThat(unitOfWork.inTenant(DENGKOU, () -> new AuditLog(unitOfWork).deeds()))
                .contains(new Deed("sample-deeds"));
    }

    private Object as(Role role, String name) {
        Method method = method(name);
        return ActorScope.as(actor(role), () -> guard.call(method, List.of(CASE), () -> invoke(method)));
    }

    /** As the interceptor's proceed does, without a container. */
    private Object invoke(Method method) {
        Object[] arguments = method.getParameterCount() == 0 ? new Object[0] : new Object[] {CASE};
        try {
            return method.invoke(deeds, arguments);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method method(String name) {
        return Arrays.stream(SampleDeeds.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(Role role) {
        return new Actor("user-7", "李娜", DENGKOU, Set.of(role), AuthenticationLevel.PASSWORD);
    }

    private AuditPage trail() {
        return read(new AuditLog(unitOfWork), 0, 10);
    }

    private AuditPage read(AuditLog log, int offset, int limit) {
        return unitOfWork.inTenant(DENGKOU, () -> log.page(AuditFilter.everything(), offset, limit));
    }

    /** The newest entry; every test here begins a new one. */
    private AuditEntry only() {
        AuditPage page = trail();
        assertThat(page.total()).as("one entry more than before").isGreaterThan(before);
        return page.entries().get(0);
    }
}
