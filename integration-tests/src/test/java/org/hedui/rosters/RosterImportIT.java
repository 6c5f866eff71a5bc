package org.hedui.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hedui.cli.synthetic.RosterMending;
import org.hedui.cli.synthetic.RosterTruth;
import org.hedui.cli.synthetic.SyntheticRosters;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.house.TestDatabase;
import org.hedui.household.Declaration;
import org.hedui.inside.StatementCounter;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.Roster;
import org.hedui.roster.RosterFault;
import org.hedui.roster.RosterProblem;
import org.hedui.tenancy.TenantSettings;
import org.hedui.verification.RosterFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test has people of its own: another seed. */
class RosterImportIT {
    private static final AtomicInteger SEED = new AtomicInteger(100);

    @TempDir
    Path folder;

    private final RosterOffice office = new RosterOffice("shashi", RosterOffice.CLOCK);
    private RosterTruth truth = new RosterTruth(office.tenant, List.of());

    private Path written(String name) {
        TenantSettings tenant = TenantSettings.of(TestDatabase.CONTENT, new TenantId("shashi"));
        truth = new SyntheticRosters(RosterOffice.terms("shashi"))
                .write(new SyntheticSettings(tenant, SEED.incrementAndGet(), 0, LocalDate.of(2026, 3, 5), 0.0), folder);
        return folder.resolve("shashi").resolve(name);
    }

    /** The same people in another file. */
    private Path copied(Path file) {
        Path copy = folder.resolve("copy-" + SEED.get() + ".xlsx");
        RosterMending.mend(file, new RosterTruth.RosterFile("", 0, 0, List.of(), List.of()), copy);
        return copy;
    }

    @Test
    void everyHouseholdHasACaseAsIfItHadBeenDeclaredByItself() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        int households = truth.file(SyntheticRosters.CLEAN).households();
        int persons = truth.file(SyntheticRosters.CLEAN).persons();
        Map<String, Long> before = office.rows();
        RosterFindings findings = office.check(file);
        assertThat(findings.isFree()).isTrue();
        assertThat(office.rows()).isEqualTo(before);
        Roster roster = office.take(file);
        assertThat(roster.number()).matches("421002-HMC-2026-\\d{4}");
        assertThat(roster.households()).isEqualTo(households);
        assertThat(roster.persons()).isEqualTo(persons);
        Map<String, Long> after = office.rows();
        for (String table : List.of("roster_case", "verification_case", "case_event", "declaration")) {
            assertThat(grown(before, after, table)).as(table).isEqualTo(households);
        }
        assertThat(grown(before, after, "declared_person")).isEqualTo(persons);
        assertThat(office.number(
                        "select count(*) from audit_outbox where deed = 'declare-household' and details->>'roster' = '"
                                + roster.number() + "'"))
                .isEqualTo(households);
        String any = "select %s from declaration where case_number = (select max(case_number) from roster_case)";
        Declaration declaration = Canonical.read(office.text(any.formatted("content")), Declaration.class);
        assertThat(office.text(any.formatted("digest")))
                .isEqualTo(Digest.of(CryptoSuite.GUOMI, Canonical.write(declaration))
                        .value());
        assertThat(declaration.declaredBy()).isEqualTo("u-5");
        assertThat(office.number(
                        "select count(*) from person_name_key k join roster_case r using (case_number) where r.roster = '"
                                + roster.number() + "'"))
                .isPositive();
    }

    @Test
    void oneMistakeAmongFortyKeepsEverythingOut() throws Exception {
        Path faulty = written(SyntheticRosters.FAULTY);
        Map<String, Long> before = office.rows();
        assertThat(office.check(faulty).problems()).hasSize(40);
        assertThatThrownBy(() -> office.take(faulty)).hasMessageContaining("HEDUI-ROSTER-008");
        var allButOne = truth.file(SyntheticRosters.FAULTY).mistakes().subList(1, 40);
        Path almost = folder.resolve("almost.xlsx");
        RosterMending.mend(faulty, new RosterTruth.RosterFile("", 0, 0, allButOne, List.of()), almost);
        assertThat(office.check(almost).problems())
                .extracting(RosterProblem::fault)
                .containsExactly(RosterFault.NOT_AN_ID);
        assertThatThrownBy(() -> office.take(almost)).hasMessageContaining("HEDUI-ROSTER-008");
        assertThat(office.rows()).isEqualTo(before);
    }

    @Test
    void ninetyHouseholdsTakeAHandfulOfRoundTrips() throws Exception {
        Path faulty = written(SyntheticRosters.FAULTY);
        Path mended = folder.resolve("mended.xlsx");
        RosterMending.mend(faulty, truth.file(SyntheticRosters.FAULTY), mended);
        try (StatementCounter counter = new StatementCounter()) {
            assertThat(office.take(mended).households()).isEqualTo(90);
            assertThat(counter.roundTrips()).isPositive().isLessThanOrEqualTo(40);
            assertThat(counter.executed()).isLessThanOrEqualTo(3 * 90);
        }
    }

    @Test
    void theSameFileIsTakenOnceWhateverItIsCalled() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        Roster roster = office.take(file);
        Path renamed = Files.copy(file, folder.resolve("另一份.xlsx"));
        assertThatThrownBy(() -> office.check(renamed))
                .hasMessageContaining("HEDUI-ROSTER-005")
                .hasMessageContaining(roster.number());
        assertThatThrownBy(() -> office.take(renamed)).hasMessageContaining("HEDUI-ROSTER-005");
    }

    @Test
    void aMemberOfAnotherCaseIsToldWithTheNumberOfThatCaseUntilItIsCancelled() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        Roster roster = office.take(file);
        RosterFindings again = office.check(copied(file));
        assertThat(again.problems()).extracting(RosterProblem::fault).containsOnly(RosterFault.LISTED_ELSEWHERE);
        long members = office.number("select count(*) from declared_person p join roster_case r using (case_number)"
                + " where p.member and r.roster = '" + roster.number() + "'");
        assertThat(again.problems()).hasSize((int) members);
        assertThat(again.problems().get(0).expected()).matches("不在核对对象 421002-\\d{8}-\\d{5} 中");
        office.run("update verification_case set status = 'CANCELLED' where number in"
                + " (select case_number from roster_case where roster = '" + roster.number() + "')");
        assertThat(office.check(copied(file)).problems()).isEmpty();
    }

    /** The city above works by the same rules, and knows nothing of the people of the district's cases. */
    @Test
    void whoIsACaseOfAnotherTenantIsNotGivenAway() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        office.take(file);
        RosterOffice city = new RosterOffice("jingzhou", RosterOffice.CLOCK);
        assertThat(city.check(copied(file)).problems()).isEmpty();
        assertThat(city.number("select count(*) from roster")).isZero();
    }

    @Test
    void ofTwoClerksWithTheSameRosterOneIsToldAndNothingIsDoubled() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        Map<String, Long> before = office.rows();
        List<String> answers = atOnce(
                () -> office.take(file).number(),
                () -> new RosterOffice("shashi", RosterOffice.CLOCK).take(file).number());
        assertThat(answers).anyMatch(answer -> answer.startsWith("421002-HMC"));
        assertThat(answers).anyMatch(answer -> answer.startsWith("HEDUI-ROSTER-005"));
        assertThat(grown(before, office.rows(), "verification_case"))
                .isEqualTo(truth.file(SyntheticRosters.CLEAN).households());
    }

    @Test
    void ofTwoClerksWithTheSamePeopleInDifferentFilesOneIsRefused() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        Path other = copied(file);
        List<String> answers = atOnce(
                () -> office.take(file).number(),
                () -> new RosterOffice("shashi", RosterOffice.CLOCK).take(other).number());
        assertThat(answers).anyMatch(answer -> answer.startsWith("421002-HMC"));
        assertThat(answers).anyMatch(answer -> answer.startsWith("HEDUI-ROSTER-008"));
    }

    /** The server ends the connection at another moment each time; the clock is asked all along the way. */
    @Test
    void whateverDiesInBetweenNothingIsLeftAndTheNextTrySucceeds() throws Exception {
        Path file = written(SyntheticRosters.CLEAN);
        Map<String, Long> before = office.rows();
        int households = truth.file(SyntheticRosters.CLEAN).households();
        int killed = 0;
        for (int moment = 1; moment <= households + 20; moment += 3) {
            RosterOffice dying = new RosterOffice("shashi", new KillingClock(office.house, moment));
            try {
                dying.take(file);
                break;
            } catch (RuntimeException died) {
                killed++;
                assertThat(office.rows()).as("killed at moment %d", moment).isEqualTo(before);
            }
        }
        assertThat(killed).isGreaterThan(5);
        Map<String, Long> after = office.rows();
        if (after.equals(before)) {
            office.take(file);
            after = office.rows();
        }
        assertThat(grown(before, after, "verification_case")).isEqualTo(households);
    }

    private static long grown(Map<String, Long> before, Map<String, Long> after, String table) {
        return after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L);
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> work : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        return work.call();
                    } catch (VerificationException refused) {
                        return refused.code();
                    }
                }));
            }
            start.countDown();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    /** Ends the tenant's connections at the n-th time it is asked. */
    private static final class KillingClock extends Clock {
        private final TestDatabase house;
        private final AtomicInteger left;

        private KillingClock(TestDatabase house, int moment) {
            this.house = house;
            this.left = new AtomicInteger(moment);
        }

        @Override
        public Instant instant() {
            if (left.decrementAndGet() == 0) {
                try (Connection superuser = house.asSuperuser();
                        var statement = superuser.createStatement()) {
                    statement.execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 't_shashi_login'");
                } catch (java.sql.SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            }
            return RosterOffice.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
