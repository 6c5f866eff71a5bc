package org.hedui.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.audit.AuditTrail;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantLogins;
import org.hedui.tenancy.TenantSettings;

/**
 * One real PostgreSQL server for the JVM, started at the first use, with a prepared database. Tests ask for the
 * tenants they need; each is provisioned once.
 */
public final class TestDatabase {
    public static final Content CONTENT = new Content(Path.of("..", "tenants", "src", "main", "content"));
    private static final Login SUPERUSER = new Login("postgres", "only-for-tests");
    private static final Path KEY_FILE = newFolder().resolve("hedui.keys");
    private static final KeyRing KEYS = KeyRing.create(KEY_FILE, Clock.systemUTC());
    private static final TestDatabase SHARED = start();

    private final Database database;
    private final Set<TenantId> provisioned = ConcurrentHashMap.newKeySet();

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** The shared server, with at least these tenants. */
    public static TestDatabase with(String... tenants) {
        Arrays.stream(tenants).map(TenantId::new).forEach(SHARED::provide);
        return SHARED;
    }

    public Database database() {
        return database;
    }

    public KeyRing keys() {
        return KEYS;
    }

    /** Where they are kept. */
    public Path keyFile() {
        return KEY_FILE;
    }

    public TenantLogins logins() {
        return new TenantLogins(KEYS);
    }

    public JdbcUnitOfWork unitOfWork() {
        return new JdbcUnitOfWork(database, logins());
    }

    public AuditTrail audit(JdbcUnitOfWork unitOfWork, Clock clock) {
        return new AuditTrail(unitOfWork, new CurrentActor(), clock);
    }

    public Guard guard(JdbcUnitOfWork unitOfWork, Clock clock) {
        return new Guard(unitOfWork, audit(unitOfWork, clock));
    }

    /** Behind the wall: what no part of the product may have. */
    public Connection asSuperuser() throws SQLException {
        return database.connect(SUPERUSER);
    }

    /** What an upgrade does first. */
    public void prepareAgain() {
        PlatformDatabase.prepare(database, SUPERUSER, KEYS);
    }

    private void provide(TenantId tenant) {
        if (provisioned.add(tenant)) {
            Provisioning result = new TenantProvisioner(database, KEYS, Clock.systemUTC())
                    .provision(TenantSettings.of(CONTENT, tenant));
            if (result instanceof Provisioning.Failed failed) {
                throw new IllegalStateException(tenant + ": " + failed.reason());
            }
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("hedui-keys");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestDatabase start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .start();
            demandPasswords(server);
            Database database = new Database("127.0.0.1", server.getPort(), "hedui");
            PlatformDatabase.prepare(database, SUPERUSER, KEYS);
            return new TestDatabase(database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The embedded server trusts everyone at first; the wall's tests need one that asks for passwords. */
    private static void demandPasswords(EmbeddedPostgres server) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + SUPERUSER.password() + "'");
            try (ResultSet file = statement.executeQuery("show hba_file")) {
                file.next();
                Files.writeString(Path.of(file.getString(1)), "host all all all scram-sha-256\n");
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
