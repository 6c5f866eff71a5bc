package org.hedui.cli.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak, as a child process on 127.0.0.1 with a file database of its own.
 *
 * <p>Its Java is started directly, without {@code kc.sh}: that script stays the parent of the server, so a killed
 * script leaves a server behind that nobody's record names.
 */
public final class Keycloak implements AutoCloseable {
    static final String ADMINISTRATOR = "hedui-launcher";
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(6);
    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    private final Child child;
    private final IdentityAccess access;
    private final int port;

    private Keycloak(Child child, IdentityAccess access, int port) {
        this.child = child;
        this.access = access;
        this.port = port;
    }

    /** Unpacks and builds once, and begins to start; {@link #awaitReady} ends it. The realm is {@link Realm}'s. */
    static Keycloak begin(DataFolder data, Layout layout, int port, Progress progress) {
        Ports.requireFree(port, "Keycloak", "--identity-port");
        Path home = prepared(data, layout, progress);
        IdentityAccess access = new IdentityAccess(
                "http://localhost:" + port, ADMINISTRATOR, new Secrets(data).of("keycloak-administrator"));
        return new Keycloak(Child.start(server(data, home, port, access), data), access, port);
    }

    /** @param others told at each probe to make sure that the servers beside it still run */
    void awaitReady(Progress progress, Runnable others) {
        try (Progress.Step step = progress.step("step.identity")) {
            HttpProbe probe =
                    new HttpProbe("http://127.0.0.1:" + port + "/realms/master/.well-known/openid-configuration");
            child.awaitReady(probe::succeeds, others, START_LIMIT, step);
            step.done();
        }
    }

    /** Everything that needs no running server, so that a build may begin it early. */
    static Path prepared(DataFolder data, Layout layout, Progress progress) {
        Path home = data.folder("software").resolve("keycloak");
        Path stamp = home.resolve("hedui.built");
        String wanted = BUILD + " " + Digests.sha256(layout.keycloakProvider()) + " " + size(layout.keycloakArchive());
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return home;
            }
            try (Progress.Step step = progress.step("step.identity.build")) {
                try (InputStream archive = Files.newInputStream(layout.keycloakArchive())) {
                    Unpacking.zip(archive, home, step::tick);
                }
                Files.deleteIfExists(stamp);
                Files.copy(
                        layout.keycloakProvider(),
                        home.resolve("providers/hedui-keycloak.jar"),
                        StandardCopyOption.REPLACE_EXISTING);
                build(data, home, step);
                Files.writeString(stamp, wanted);
                step.done();
            }
            return home;
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, home, unusable);
        }
    }

    private static void build(DataFolder data, Path home, Progress.Step step) {
        Child.Command command = new Child.Command("identity-build", java(home, BUILD), Map.of(), home, StopSignal.TERM);
        try (Child child = Child.start(command, data)) {
            child.awaitEnd(BUILD_LIMIT, step);
        }
    }

    private static Child.Command server(DataFolder data, Path home, int port, IdentityAccess access) {
        Path database = data.folder("identity").resolve("keycloak");
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--cache=local", // a cluster of one would still listen on every address
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + access.url(),
                "--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        Map<String, String> environment =
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", access.user(), "KC_BOOTSTRAP_ADMIN_PASSWORD", access.password());
        return new Child.Command("identity", java(home, arguments), environment, home, StopSignal.TERM);
    }

    private static List<String> java(Path home, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(JavaProgram.path()));
        words.addAll(JavaProgram.COMMON);
        words.addAll(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:TieredStopAtLevel=1", // half the processor time to the first login
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(arguments);
        return words;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, file, unusable);
        }
    }

    public IdentityAccess access() {
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
