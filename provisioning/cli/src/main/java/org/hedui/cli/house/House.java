package org.hedui.cli.house;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hedui.cli.Sentences;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.TenantSettings;

/**
 * The whole house on one data folder. Each server starts when it is asked for, and all stop in the reverse order.
 * {@link #close()} is safe at any time and from any thread, also while a server is starting.
 */
public final class House implements AutoCloseable {
    private final HouseSettings settings;
    private final DataFolder data;
    private final Progress progress;
    private final Deque<Child> children = new ArrayDeque<>();
    private Optional<WitnessProcess> witness = Optional.empty();
    private boolean closing;

    private House(HouseSettings settings, DataFolder data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    /** Takes the data folder, ends what a crashed run left in it, and starts nothing yet. */
    public static House open(HouseSettings settings, PrintWriter out) {
        DataFolder data = DataFolder.open(settings.data());
        try {
            Path memory = data.root().resolve("durations.properties");
            Progress progress = new Progress(out, Sentences.ofMachine(), System.console() != null, memory);
            List<String> reaped = new Children(data).reap();
            if (!reaped.isEmpty()) {
                progress.say("house.reaped", String.join(", ", reaped));
            }
            requireFree(settings.ports());
            return new House(settings, data, progress);
        } catch (RuntimeException refused) {
            data.close();
            throw refused;
        }
    }

    /** As {@link #open}, on an empty database and an empty Keycloak; the unpacked servers stay. For tests. */
    public static House openAnew(HouseSettings settings, PrintWriter out) {
        House house = open(settings, out);
        for (String folder : List.of("database", "identity", "secrets", "application", "witness")) {
            Unpacking.delete(house.data.root().resolve(folder));
        }
        return house;
    }

    /** All at once and before anything starts: the last server's port is known to be free a minute earlier. */
    private static void requireFree(Ports ports) {
        Ports.requireFree(ports.web(), "Payara", "--web-port");
        Ports.requireFree(ports.identity(), "Keycloak", "--identity-port");
        Ports.requireFree(ports.database(), "PostgreSQL", "--database-port");
        Ports.requireFree(ports.witness(), "the witness", "--witness-port");
    }

    /** Starts PostgreSQL and waits for it. */
    public DatabaseAccess startDatabase() {
        return keep(Postgres.start(data, settings.ports().database(), progress), Postgres::child)
                .access();
    }

    /** Makes or upgrades every tenant of the layout's content, parents first. */
    public List<TenantSettings> provisionTenants(DatabaseAccess database) {
        try (Progress.Step step = progress.step("step.tenants")) {
            Content content = new Content(settings.layout().content());
            List<TenantSettings> tenants =
                    new HouseTenants(database, KeyRing.read(keyFile()), content).provision(step, Clock.systemUTC());
            step.done();
            return tenants;
        }
    }

    /** Begins to start Keycloak, which takes a while; {@link #awaitIdentity} ends it. */
    public Keycloak beginIdentity() {
        return keep(Keycloak.begin(data, settings.layout(), settings.ports().identity(), progress), Keycloak::child);
    }

    /** Waits for Keycloak and makes the realm stand, with the application's address and secret in it. */
    public IdentityAccess awaitIdentity(Keycloak keycloak) {
        keycloak.awaitReady(progress, this::requireAllAlive);
        try (Progress.Step step = progress.step("step.realm")) {
            new Realm(keycloak.access())
                    .ensure(settings.layout().realm(), settings.url(), clientSecret(), settings.demo());
            step.done();
        }
        return keycloak.access();
    }

    /** Starts the witness of the audit chain and waits for it, unless one runs elsewhere. */
    public void startWitness() {
        if (settings.witness().isEmpty()) {
            WitnessProcess begun = WitnessProcess.begin(
                    data, settings.layout(), settings.ports().witness(), KeyRing.read(keyFile()));
            witness = Optional.of(begun);
            keep(begun, WitnessProcess::child).awaitReady(progress, this::requireAllAlive);
        }
    }

    /** Begins to start Payara with the application; {@link #awaitWeb} ends it. */
    public Payara beginWeb() {
        return keep(
                Payara.begin(data, settings.layout(), settings.ports().web(), applicationSettings()), Payara::child);
    }

    /** Waits for the application and returns its address. */
    public String awaitWeb(Payara payara) {
        payara.awaitReady(progress, this::requireAllAlive);
        return settings.url();
    }

    /**
     * Ends the application and the witness, and forgets what the witness saw, so that both may be begun again on another
     * database. For tests.
     */
    public synchronized void endAnew(Optional<Payara> payara) {
        payara.map(Payara::child).ifPresent(this::end);
        witness.map(WitnessProcess::child).ifPresent(this::end);
        witness = Optional.empty();
        Unpacking.delete(WitnessProcess.folder(data));
    }

    private void end(Child child) {
        children.remove(child);
        child.close();
    }

    /** What the application reads by MicroProfile Config. Among it are secrets: pass it by file, never by arguments. */
    public Map<String, String> applicationSettings() {
        Ports ports = settings.ports();
        return Map.ofEntries(
                Map.entry("hedui.content", settings.layout().content().toString()),
                Map.entry("hedui.db.host", "127.0.0.1"),
                Map.entry("hedui.db.port", Integer.toString(ports.database())),
                Map.entry("hedui.db.name", Postgres.DATABASE),
                Map.entry("hedui.keys", keyFile().toString()),
                Map.entry("hedui.oidc.issuer", "http://localhost:" + ports.identity() + "/realms/" + Realm.NAME),
                Map.entry("hedui.oidc.client", Realm.CLIENT),
                Map.entry("hedui.oidc.secret", clientSecret()),
                Map.entry("hedui.public.url", settings.url()),
                Map.entry("hedui.audit.witness.url", witnessUrl()),
                Map.entry("hedui.audit.witness.key", witnessKey().toString()),
                Map.entry("hedui.data", data.folder("application").toString()),
                Map.entry("hedui.demo", Boolean.toString(settings.demo())));
    }

    /** The platform's keys: they give the logins of the tenants, seal scans and sign reports. */
    public Path keyFile() {
        Path file = new Secrets(data).file("hedui.keys");
        if (!Files.exists(file)) {
            KeyRing.create(file, Clock.systemUTC());
        }
        return file;
    }

    private String witnessUrl() {
        return settings.witness()
                .map(HouseSettings.OtherWitness::url)
                .orElse("http://127.0.0.1:" + settings.ports().witness());
    }

    private Path witnessKey() {
        return settings.witness().map(HouseSettings.OtherWitness::key).orElseGet(() -> WitnessProcess.writeKey(data));
    }

    private String clientSecret() {
        return new Secrets(data).of("oidc-client");
    }

    /** Keycloak's own console, and the file with its administrator's password. */
    public String identityConsole() {
        return "http://localhost:%d/admin/ (%s, %s)"
                .formatted(
                        settings.ports().identity(),
                        Keycloak.ADMINISTRATOR,
                        new Secrets(data).file("keycloak-administrator"));
    }

    public DataFolder data() {
        return data;
    }

    public HouseSettings settings() {
        return settings;
    }

    public Progress progress() {
        return progress;
    }

    private synchronized <S extends AutoCloseable> S keep(S server, Function<S, Child> process) {
        Child child = process.apply(server);
        if (closing) {
            child.close();
        } else {
            children.push(child);
        }
        return server;
    }

    public synchronized boolean isClosing() {
        return closing;
    }

    private synchronized void requireAllAlive() {
        children.forEach(Child::requireAlive);
    }

    /** Returns when the house is closed; a server that ends by itself is a failure. */
    public void awaitEnd() {
        List<Child> watched;
        synchronized (this) {
            watched = List.copyOf(children);
        }
        CompletableFuture.anyOf(watched.stream().map(Child::onExit).toArray(CompletableFuture[]::new))
                .join();
        if (!isClosing()) {
            watched.forEach(Child::requireAlive);
        }
    }

    @Override
    public void close() {
        Deque<Child> stopping;
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            stopping = new ArrayDeque<>(children);
        }
        if (!stopping.isEmpty()) {
            progress.say("house.stopping");
        }
        stopping.forEach(Child::close);
        if (!stopping.isEmpty()) {
            progress.say("house.stopped", data.root());
        }
        data.close();
    }
}
