package org.hedui.cli.house;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * PostgreSQL, as a child process on 127.0.0.1. The binaries come from a jar and are unpacked once. Everyone who
 * connects shows a password (SCRAM), on the loopback address as well: other users of the machine are not friends.
 */
public final class Postgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    static final String DATABASE = "hedui";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Child child;
    private final DatabaseAccess access;

    private Postgres(Child child, DatabaseAccess access) {
        this.child = child;
        this.access = access;
    }

    /** Starts the server and waits for it, with its cluster in the data folder made on the first start. */
    static Postgres start(DataFolder data, int port, Progress progress) {
        Ports.requireFree(port, "PostgreSQL", "--database-port");
        String password = new Secrets(data).of("database-superuser");
        DatabaseAccess access = new DatabaseAccess("127.0.0.1", port, DATABASE, SUPERUSER, password);
        try (Progress.Step step = progress.step("step.database")) {
            Path binaries = unpacked(data);
            Path cluster = data.root().resolve("database");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                create(data, binaries, cluster, step);
            }
            Child child = Child.start(server(binaries, cluster, port), data);
            try {
                child.awaitReady(() -> answers(access), () -> {}, LIMIT, step);
                step.done();
                return new Postgres(child, access);
            } catch (RuntimeException failed) {
                child.close();
                throw failed;
            }
        }
    }

    private static Path unpacked(DataFolder data) {
        Path folder = data.folder("software").resolve("postgresql");
        String machine = ArchUtils.normalize(System.getProperty("os.arch"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            Unpacking.tarXz(archive, folder);
            return folder.resolve("bin");
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    private static void create(DataFolder data, Path binaries, Path cluster, Progress.Step step) {
        Path unfinished = cluster.resolveSibling("database.new");
        Unpacking.delete(unfinished);
        List<String> initdb = words(
                binaries.resolve("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + new Secrets(data).file("database-superuser"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Child.Command command = new Child.Command("initdb", initdb, Map.of("TZ", "UTC"), data.root(), StopSignal.TERM);
        try (Child child = Child.start(command, data)) {
            child.awaitEnd(LIMIT, step);
            Files.move(unfinished, cluster); // a half-made cluster never has the name that counts
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, cluster, unusable);
        }
    }

    private static Child.Command server(Path binaries, Path cluster, int port) {
        List<String> words = words(
                binaries.resolve("postgres"),
                "-D",
                cluster.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "port=" + port,
                "-c",
                "timezone=UTC");
        return new Child.Command("database", words, Map.of(), cluster, StopSignal.INT);
    }

    /** PostgreSQL refuses to run as root; in a user name space of its own root is nobody. */
    private static List<String> words(Path program, String... arguments) {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private static boolean answers(DatabaseAccess access) {
        DatabaseAccess maintenance =
                new DatabaseAccess(access.host(), access.port(), "postgres", access.user(), access.password());
        try (Connection connection =
                DriverManager.getConnection(maintenance.jdbcUrl(), maintenance.user(), maintenance.password())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new IllegalStateException("the database does not take the password of this data folder", notYet);
            }
            return false;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
