package org.hedui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.audit.chain.Anchoring;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.audit.chain.ChainReader;
import org.hedui.audit.chain.ChainReport;
import org.hedui.audit.chain.ChainVerification;
import org.hedui.audit.chain.CheckpointBook;
import org.hedui.audit.chain.Sequencer;
import org.hedui.cli.house.DatabaseAccess;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseFailure;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.Layout;
import org.hedui.cli.house.Ports;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worker is killed, and the database is killed, in the middle of audited deeds, on a disk that is really written to.
 * No committed deed without its record, no record without its deed, and the chain is whole. Seeded; the soak run kills a
 * hundred times.
 */
class AuditKillsIT {
    private static final int KILLS = Boolean.getBoolean("hedui.soak") ? 100 : 6;
    private static final TenantId TENANT = new TenantId("dongliao");

    @TempDir
    Path folder;

    private final Random random = new Random(23);
    private final Set<String> acknowledged = new TreeSet<>();
    private House house;
    private KeyRing keys;
    private Database database;
    private Login superuser;
    private RunningWitness witness;

    @BeforeEach
    void aDatabaseThatWaitsForItsDisk() throws Exception {
        Layout layout = new Layout(Path.of(System.getProperty("hedui.home", "../ui/dist/target/hedui")));
        house = House.open(
                HouseSettings.local(folder.resolve("house"), layout, Ports.free(), true),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        keys = KeyRing.read(house.keyFile());
        witness = RunningWitness.start(folder.resolve("witness"), keys);
        DatabaseAccess access = house.startDatabase();
        database = new Database(access.host(), access.port(), access.name());
        superuser = new Login(access.user(), access.password());
        PlatformDatabase.prepare(database, superuser, keys);
        Provisioning tenant = new TenantProvisioner(database, keys, Clock.systemUTC())
                .provision(TenantSettings.of(new Content(layout.content()), TENANT));
        assertThat(tenant).isInstanceOf(Provisioning.Ready.class);
        behind("create table t_dongliao.probe (deed text primary key)");
        behind("grant select, insert on t_dongliao.probe to t_dongliao_login");
    }

    @AfterEach
    void everythingStops() {
        witness.close();
        house.close();
    }

    @Test
    void noDeedIsWithoutItsRecordAndNoRecordWithoutItsDeed() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Process worker = worker("run" + kill);
            BufferedReader out = reader(worker);
            int enough = 20 + random.nextInt(200);
            boolean database = random.nextBoolean();
            readUntil(out, enough);
            if (database) {
                killDatabase();
            }
            worker.toHandle()
                    .destroyForcibly(); // what it printed stays readable, which destroying the Process would end
            worker.onExit().join();
            readRest(out);
            if (database) {
                startDatabase();
            }
            sequenceSome();
        }
        Set<String> deeds = texts("select deed from t_dongliao.probe");
        assertThat(deeds).hasSizeGreaterThan(KILLS * 20).containsAll(acknowledged);
        assertThat(texts("select subject from t_dongliao.audit_outbox where deed = 'probe'"))
                .isEqualTo(deeds);
        isWhole(deeds.size());
    }

    /** Sometimes all, sometimes one group, sometimes none, so that kills meet the chain in every state. */
    private void sequenceSome() throws SQLException, IOException {
        Connection connection = database.connect(ChainLogins.sequencer(keys));
        try (Sequencer sequencer =
                Sequencer.begin(connection, CryptoSuite.GUOMI).orElseThrow()) {
            if (random.nextBoolean()) {
                sequencer.sequence();
                Anchoring.begin(connection, witness.asPlatform(), keys, Clock.systemUTC(), Duration.ofHours(1))
                        .checkpoint();
            }
        }
    }

    private void isWhole(int entries) throws SQLException, IOException {
        Connection sequencing = database.connect(ChainLogins.sequencer(keys));
        try (Sequencer sequencer =
                Sequencer.begin(sequencing, CryptoSuite.GUOMI).orElseThrow()) {
            while (!sequencer.sequence().isEmpty()) {
                // until nothing is left
            }
        }
        CheckpointBook book = CheckpointBook.read(witness.asReader().textsAfter(0), keys.verifyingKeys());
        ChainVerification verification = new ChainVerification(TENANT, book.of(TENANT));
        try (Connection connection = database.connect(ChainLogins.auditor(keys))) {
            ChainReader reader = new ChainReader(connection);
            reader.forEach(TENANT, verification::next);
            reader.loose(TENANT).forEach(verification::loose);
        }
        ChainReport report = verification.end();
        assertThat(report.findings()).isEmpty();
        assertThat(report.links()).isEqualTo(entries);
        assertThat(report.confirmed()).isPositive();
    }

    private Process worker(String run) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuditedWorker.class.getName(),
                        Integer.toString(database.port()),
                        house.keyFile().toString(),
                        run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void readUntil(BufferedReader out, int enough) throws IOException {
        for (int read = 0; read < enough; read++) {
            acknowledged.add(out.readLine());
        }
    }

    /** What it had printed before it died. The last line may be cut off: then it acknowledges nothing. */
    private void readRest(BufferedReader out) throws IOException {
        StringWriter rest = new StringWriter();
        out.transferTo(rest);
        String text = rest.toString();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(acknowledged::add);
    }

    private static BufferedReader reader(Process worker) {
        return new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The postmaster and all its children, at once, as a power cut would. */
    private void killDatabase() throws IOException {
        String first = Files.readAllLines(folder.resolve("house/database/postmaster.pid"))
                .get(0);
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** A killed server's successor may find traces of it for a moment. */
    private void startDatabase() {
        HouseFailure last = null;
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                house.startDatabase();
                return;
            } catch (HouseFailure notYet) {
                last = notYet;
            }
        }
        throw new IllegalStateException("the killed database does not start again", last);
    }

    private Set<String> texts(String sql) throws SQLException {
        try (Connection connection = database.connect(superuser);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                assertThat(found.add(rows.getString(1)))
                        .as("recorded once: %s", rows.getString(1))
                        .isTrue();
            }
            return found;
        }
    }

    private void behind(String sql) throws SQLException {
        try (Connection connection = database.connect(superuser);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
