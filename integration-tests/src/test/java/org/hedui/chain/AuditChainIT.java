package org.hedui.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditSuspended;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.audit.chain.Anchoring;
import org.hedui.audit.chain.BrokenChain;
import org.hedui.audit.chain.ChainHead;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.audit.chain.ChainReader;
import org.hedui.audit.chain.ChainReport;
import org.hedui.audit.chain.ChainVerification;
import org.hedui.audit.chain.Checkpoint;
import org.hedui.audit.chain.CheckpointBook;
import org.hedui.audit.chain.Finding;
import org.hedui.audit.chain.Sequencer;
import org.hedui.cli.Hedui;
import org.hedui.crypto.CryptoSuite;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Each test has tenants of its own, since what is bent stays bent. */
class AuditChainIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DENIED = "42501";

    @TempDir
    Path folder;

    private final TestDatabase house = TestDatabase.with("dongliao", "shashi");
    private final JdbcUnitOfWork unitOfWork = house.unitOfWork();
    private final AuditTrail audit = house.audit(unitOfWork, Clock.systemUTC());
    private RunningWitness witness;

    @BeforeEach
    void aWitnessAndAnEmptyTrail() throws IOException, SQLException {
        witness = RunningWitness.start(folder.resolve("witness"), house.keys());
        behind("""
                do $$
                declare one text;
                begin
                    for one in select id from reference.tenant loop
                        execute format('truncate t_%1$s.audit_outbox, t_%1$s.audit_chain, t_%1$s.audit_batch', one);
                    end loop;
                    delete from audit.checkpoint;
                    delete from audit.fresh;
                    update audit.anchor set patience = null;
                end $$""");
    }

    @AfterEach
    void theWitnessGoes() {
        witness.close();
    }

    @Test
    void entriesOfSeveralTenantsBecomeChainsThatTheCommandLineConfirms() throws Exception {
        tell("dongliao", 3);
        tell("shashi", 2);
        try (Sequencer sequencer = sequencer()) {
            List<ChainHead> heads = sequencer.sequence();
            assertThat(sizes(heads)).containsExactlyInAnyOrderEntriesOf(Map.of("dongliao", 3L, "shashi", 2L));
            tell("dongliao", 4);
            assertThat(sizes(sequencer.sequence())).isEqualTo(Map.of("dongliao", 7L));
            assertThat(sequencer.sequence()).isEmpty();
        }
        checkpoint();
        Answer answer = verify(
                "--witness",
                witness.address().toString(),
                "--witness-key",
                witness.readKey().toString());
        assertThat(answer.text()).contains("dongliao", "7", "shashi", "2");
        assertThat(answer.code()).isZero();
    }

    /** Its entry has a smaller number and an older transaction, and still it is not forgotten. */
    @Test
    void anEntryThatCommitsLateIsChainedLateAndNoneWaitsForIt() throws Exception {
        try (Sequencer sequencer = sequencer();
                Connection slow = house.database().connect(house.logins().of(new TenantId("dongliao")))) {
            slow.setAutoCommit(false);
            insert(slow, "slow");
            tell("dongliao", 2);
            assertThat(sizes(sequencer.sequence())).isEqualTo(Map.of("dongliao", 2L));
            slow.commit();
            assertThat(sizes(sequencer.sequence())).isEqualTo(Map.of("dongliao", 3L));
            insert(slow, "never");
            slow.rollback();
            assertThat(sequencer.sequence()).isEmpty();
        }
        assertThat(verified("dongliao").findings()).isEmpty();
    }

    @Test
    void aGroupLargerThanTheLargestIsChainedInSeveral() throws Exception {
        unitOfWork.inTenant(new TenantId("dongliao"), () -> {
            try (Statement insert = unitOfWork.current().createStatement()) {
                insert.execute("""
                        insert into audit_outbox (at, tenant, actor_id, actor_name, roles, authentication_level, deed,
                            subject, purpose, fields, outcome, details)
                        select now(), 'dongliao', 'u1', 'x', '{}', 'password', 'bulk', n::text, '', '{}', 'DONE', '{}'
                        from generate_series(1, 12000) n""");
            }
            return "";
        });
        tell("shashi", 1);
        try (Sequencer sequencer = sequencer()) {
            Map<String, Long> ends = new TreeMap<>();
            for (List<ChainHead> heads = sequencer.sequence(); !heads.isEmpty(); heads = sequencer.sequence()) {
                ends.putAll(sizes(heads));
            }
            assertThat(ends).isEqualTo(Map.of("dongliao", 12_000L, "shashi", 1L));
        }
        assertThat(verified("dongliao").links()).isEqualTo(12_000);
        assertThat(verified("dongliao").findings()).isEmpty();
    }

    @Test
    void onlyOneSequencesAndOneThatRemembersWronglyIsRefused() throws Exception {
        tell("dongliao", 2);
        try (Sequencer first = sequencer()) {
            assertThat(Sequencer.begin(
                            house.database().connect(ChainLogins.sequencer(house.keys())), CryptoSuite.GUOMI))
                    .isEmpty();
            first.sequence();
        }
        assertThatThrownBy(() -> as(ChainLogins.SEQUENCER, """
                select audit.extend('dongliao', 1, decode(repeat('00', 32), 'hex'), array[99::bigint],
                    array[decode(repeat('11', 32), 'hex')], 1::smallint, decode(repeat('22', 32), 'hex'), null)"""))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("HD002"));
        assertThat(verified("dongliao").findings()).isEmpty();
    }

    @Test
    void nobodyOfTheApplicationCanAlterAChainOrSeeAnothersOutbox() throws Exception {
        tell("dongliao", 2);
        try (Sequencer sequencer = sequencer()) {
            sequencer.sequence();
        }
        String tenant = "t_dongliao_login";
        for (String sql : List.of(
                "update audit_chain set hash = hash",
                "delete from audit_chain",
                "truncate audit_batch",
                "insert into audit_chain values (99, 99, decode(repeat('00', 32), 'hex'))",
                "select audit.sweep()",
                "select * from audit.pending(1)",
                "select audit.anchored(1, now(), '', interval '1 hour')",
                "update audit.anchor set patience = null",
                "insert into audit.fresh values ('shashi')",
                "select * from audit.checkpoint",
                "alter table audit_outbox disable trigger audit_entered")) {
            isRefused(tenant, sql);
        }
        for (String sql : List.of(
                "select * from t_dongliao.audit_outbox",
                "update t_dongliao.audit_chain set hash = hash",
                "delete from t_dongliao.audit_chain",
                "insert into t_dongliao.audit_outbox (deed) values ('x')",
                "select * from audit.links('dongliao', 0, 1)",
                "delete from audit.checkpoint")) {
            isRefused(ChainLogins.SEQUENCER, sql);
        }
        for (String sql : List.of(
                "select audit.extend('dongliao', 0, null, '{}', '{}', 1::smallint, null, null)",
                "select audit.demand(interval '1 year')",
                "update t_dongliao.audit_outbox set deed = 'x'")) {
            isRefused(ChainLogins.AUDITOR, sql);
        }
    }

    @Test
    void withoutACheckpointForTooLongDeedsAreRefusedAndRefusalsStillRecorded() throws Exception {
        tell("dongliao", 1);
        checkpoint();
        tell("dongliao", 1);
        behind("update audit.anchor set at = clock_timestamp() - interval '61 seconds'");
        assertThatThrownBy(() -> tell("dongliao", 1)).isInstanceOf(AuditSuspended.class);
        asClerk(
                "dongliao",
                () -> audit.recordRefusal(new AuditFact(
                        new Deed("late"), Optional.empty(), "case", "", List.of(), Outcome.REFUSED, Map.of())));
        assertThat(count("select count(*) from t_dongliao.audit_outbox")).isEqualTo(3);
        checkpoint();
        tell("dongliao", 1);
        assertThat(count("select count(*) from t_dongliao.audit_outbox")).isEqualTo(4);
    }

    @Test
    void theWitnessTakesNothingBackAndNothingFromStrangers() throws Exception {
        tell("dongliao", 2);
        checkpoint();
        Checkpoint last = witness.asReader().last().orElseThrow();
        assertThatThrownBy(() -> witness.asReader().take(last)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> witness.asStranger().last()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> witness.asPlatform().take(last))
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("HEDUI-AUD-012"));
        Checkpoint shorter = Checkpoint.sign(
                2,
                Clock.systemUTC().instant(),
                last.digest(),
                List.of(new ChainHead(new TenantId("dongliao"), 1, "0".repeat(64))),
                house.keys());
        assertThatThrownBy(() -> witness.asPlatform().take(shorter))
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("HEDUI-AUD-015"));
        assertThat(Files.readAllLines(witness.refused())).hasSize(2);
        assertThat(witness.asReader().last()).contains(last);
    }

    @Test
    void aKilledWitnessGoesOnWithWhatItHadTakenAndDropsWhatIsHalfWritten() throws Exception {
        tell("dongliao", 2);
        checkpoint();
        Checkpoint taken = witness.asReader().last().orElseThrow();
        witness.kill();
        assertThatThrownBy(this::checkpoint).isInstanceOf(IOException.class);
        Files.writeString(witness.book(), "hedui audit checkpoint 1\nnumber 2\nat 20", StandardOpenOption.APPEND);
        witness = RunningWitness.start(folder.resolve("witness"), house.keys());
        assertThat(witness.asReader().last()).contains(taken);
        tell("dongliao", 1);
        checkpoint();
        assertThat(verified("dongliao").confirmed()).isEqualTo(3);
    }

    @Test
    void whatTheOwnerOfTheDatabaseBendsIsNamed() throws Exception {
        tell("dongliao", 6);
        checkpoint();
        tell("dongliao", 4);
        checkpoint();
        long third = entryOf(3);
        behind("update t_dongliao.audit_outbox set actor_name = '别人' where seq = " + third);
        isFirst(Finding.Kind.ALTERED, 3);
        behind("update t_dongliao.audit_outbox set actor_name = '王小明' where seq = " + third);
        assertThat(verified("dongliao").findings()).isEmpty();
        long last = entryOf(10);
        behind("delete from t_dongliao.audit_outbox where seq = " + last);
        isFirst(Finding.Kind.ENTRY_GONE, 10);
        behind("delete from t_dongliao.audit_chain where number = 10");
        isFirst(Finding.Kind.CUT, 10);
    }

    @Test
    void anEntryPutInUnderAnOldTransactionIsFound() throws Exception {
        tell("dongliao", 3);
        checkpoint();
        behind("""
                insert into t_dongliao.audit_outbox (seq, transaction, at, tenant, actor_id, actor_name, roles,
                    authentication_level, deed, subject, purpose, fields, outcome, details)
                overriding system value
                values (900000, '3', now(), 'dongliao', 'u1', 'x', '{}', 'password', 'planted', '', '', '{}', 'DONE', '{}')""");
        assertThat(verified("dongliao").findings()).extracting(Finding::kind).containsExactly(Finding.Kind.LOOSE);
    }

    /** He alters an entry, throws the chain away and lets our own sequencer make it anew: it fits in itself. */
    @Test
    void aChainMadeAnewByTheOwnerOfTheDatabaseIsNotSignedAndIsFound() throws Exception {
        tell("dongliao", 5);
        checkpoint();
        behind("update t_dongliao.audit_outbox set purpose = 'other' where seq = " + entryOf(2));
        behind("truncate t_dongliao.audit_chain, t_dongliao.audit_batch");
        tell("dongliao", 1);
        try (Sequencer sequencer = sequencer()) {
            assertThat(sizes(sequencer.sequence())).isEqualTo(Map.of("dongliao", 6L));
        }
        assertThatThrownBy(this::checkpoint).isInstanceOf(BrokenChain.class);
        isFirst(Finding.Kind.RECOMPUTED, 1);
        Answer answer = verify("--checkpoints", witness.book().toString(), "--tenant", "dongliao");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("RECOMPUTED");
    }

    @Test
    void anExchangedCheckpointIsRefusedByWhoeverReadsTheBook() throws Exception {
        tell("dongliao", 3);
        checkpoint();
        tell("dongliao", 3);
        checkpoint();
        String texts = Files.readString(witness.book());
        List<String> single = CheckpointBook.split(texts);
        Path bent = folder.resolve("bent");
        Checkpoint first = Checkpoint.parse(single.get(0));
        Checkpoint exchanged = Checkpoint.sign(1, first.at(), Checkpoint.FIRST, List.of(), house.keys());
        Files.writeString(bent, exchanged.text() + single.get(1));
        assertThat(verify("--checkpoints", bent.toString()).text()).contains("HEDUI-AUD-013");
        Files.writeString(bent, single.get(1));
        assertThat(verify("--checkpoints", bent.toString()).code()).isEqualTo(1);
        Files.writeString(bent, texts.replaceFirst("head dongliao 3", "head dongliao 4"));
        assertThat(verify("--checkpoints", bent.toString()).text()).contains("HEDUI-AUD-011");
    }

    @Test
    void anExportIsTheSameEachTimeAndIsVerifiedWithoutADatabase() throws Exception {
        tell("dongliao", 5);
        checkpoint();
        Path one = export("one");
        Path two = export("two");
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
        assertThat(verifyExport(one).code()).isZero();
        List<String> lines = Files.readAllLines(one);
        Path bent = folder.resolve("bent");
        Files.write(bent, lines.subList(0, 4));
        assertThat(verifyExport(bent).text()).contains("CUT");
        Files.writeString(bent, String.join("\n", lines).replaceFirst("王小明", "李小明"));
        assertThat(verifyExport(bent).text()).contains("ALTERED", "link 1");
        Files.writeString(bent, String.join("\n", lines.subList(0, 3)) + "\n{\"number\": 3");
        Answer damaged = verifyExport(bent);
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.text()).contains("HEDUI-AUD-016", "4");
    }

    private Path export(String name) {
        Path file = folder.resolve(name);
        run(
                "audit",
                "export",
                "--port",
                port(),
                "--keyring",
                keyRing(),
                "--tenant",
                "dongliao",
                "--out",
                file.toString());
        return file;
    }

    private Answer verifyExport(Path file) {
        return run(
                "audit",
                "verify",
                "--export",
                file.toString(),
                "--checkpoints",
                witness.book().toString(),
                "--trusted",
                witness.trusted().toString());
    }

    private Answer verify(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "audit",
                "verify",
                "--port",
                port(),
                "--keyring",
                keyRing(),
                "--trusted",
                witness.trusted().toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String port() {
        return Integer.toString(house.database().port());
    }

    private String keyRing() {
        return house.keyFile().toString();
    }

    /** What a command answered. */
    private record Answer(int code, String text) {}

    private static Answer run(String... words) {
        StringWriter text = new StringWriter();
        CommandLine line = Hedui.commandLine();
        line.setOut(new PrintWriter(text, true));
        line.setErr(new PrintWriter(text, true));
        int code = line.execute(words);
        return new Answer(code, text.toString());
    }

    private Sequencer sequencer() throws SQLException {
        return Sequencer.begin(house.database().connect(ChainLogins.sequencer(house.keys())), CryptoSuite.GUOMI)
                .orElseThrow();
    }

    /** Chains what is there and tells the witness, as the application does when it starts. */
    private void checkpoint() throws SQLException, IOException {
        Connection connection = house.database().connect(ChainLogins.sequencer(house.keys()));
        try (Sequencer sequencer =
                Sequencer.begin(connection, CryptoSuite.GUOMI).orElseThrow()) {
            sequencer.sequence();
            Anchoring.begin(connection, witness.asPlatform(), house.keys(), Clock.systemUTC(), PATIENCE)
                    .checkpoint();
        }
    }

    private ChainReport verified(String tenant) throws SQLException, IOException {
        CheckpointBook book = CheckpointBook.read(
                Files.exists(witness.book()) ? Files.readString(witness.book()) : "",
                house.keys().verifyingKeys());
        TenantId whose = new TenantId(tenant);
        try (Connection connection = house.database().connect(ChainLogins.auditor(house.keys()))) {
            ChainReader reader = new ChainReader(connection);
            ChainVerification verification = new ChainVerification(whose, book.of(whose));
            reader.forEach(whose, verification::next);
            reader.loose(whose).forEach(verification::loose);
            return verification.end();
        }
    }

    private void isFirst(Finding.Kind kind, long from) throws SQLException, IOException {
        assertThat(verified("dongliao").first()).hasValueSatisfying(first -> {
            assertThat(first.kind()).isEqualTo(kind);
            assertThat(first.from()).isEqualTo(from);
        });
    }

    private static Map<String, Long> sizes(List<ChainHead> heads) {
        return heads.stream().collect(Collectors.toMap(head -> head.tenant().value(), ChainHead::size));
    }

    private void tell(String tenant, int times) throws Exception {
        asClerk(
                tenant,
                () -> unitOfWork.inTenant(new TenantId(tenant), () -> {
                    IntStream.range(0, times)
                            .forEach(time -> audit.append(AuditFact.of(new Deed("read-case"), "case " + time, "dibao")
                                    .withFields(List.of("name", "deposit"))
                                    .withDetails(Map.of("time", Integer.toString(time)))));
                    return "";
                }));
    }

    private static void asClerk(String tenant, Runnable work) {
        Actor actor = new Actor(
                "u1", "王小明", new TenantId(tenant), Set.of(Role.CHECKING_OFFICER), AuthenticationLevel.PASSWORD);
        ActorScope.as(actor, () -> {
            work.run();
            return "";
        });
    }

    private static void insert(Connection connection, String deed) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute("""
                    insert into audit_outbox (at, tenant, actor_id, actor_name, roles, authentication_level, deed, subject,
                        purpose, fields, outcome, details)
                    values (now(), 'dongliao', 'u1', 'x', '{}', 'password', '%s', '', '', '{}', 'DONE', '{}')""".formatted(deed));
        }
    }

    private long entryOf(int link) throws SQLException {
        return count("select entry from t_dongliao.audit_chain where number = " + link);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = house.asSuperuser();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void behind(String sql) throws SQLException {
        try (Connection connection = house.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void isRefused(String login, String sql) {
        assertThatThrownBy(() -> as(login, sql))
                .as(login + ": " + sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(DENIED));
    }

    private void as(String login, String sql) throws SQLException {
        try (Connection connection = house.database().connect(house.logins().named(login));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
