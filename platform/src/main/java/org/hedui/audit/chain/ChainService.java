package org.hedui.audit.chain;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.Database;
import org.jspecify.annotations.Nullable;

/**
 * Lets a {@link ChainKeeper} work for as long as the application runs. Of several nodes one works and the others wait.
 *
 * <p>A thread of its own and not the container's: it has its own connection, takes part in no transaction and needs no
 * context, and the container's factory cannot be injected yet when the application starts.
 */
@ApplicationScoped
public class ChainService {
    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hedui.db.host")
    String host;

    @Inject
    @ConfigProperty(name = "hedui.db.port")
    int port;

    @Inject
    @ConfigProperty(name = "hedui.db.name")
    String name;

    @Inject
    @ConfigProperty(name = "hedui.audit.witness.url")
    URI witness;

    @Inject
    @ConfigProperty(name = "hedui.audit.witness.key")
    String keyFile;

    @Inject
    @ConfigProperty(name = "hedui.audit.checkpoint.seconds", defaultValue = "20")
    long interval;

    @Inject
    @ConfigProperty(name = "hedui.audit.patience.seconds", defaultValue = "60")
    long patience;

    private @Nullable ChainKeeper keeper;

    void begin(@Observes Startup start) {
        ChainKeeper begun = new ChainKeeper(
                new Database(host, port, name),
                keys,
                new HttpWitness(witness, writeKey()),
                clock,
                new ChainKeeper.Pace(Duration.ofSeconds(interval), Duration.ofSeconds(patience)));
        Thread thread = new Thread(begun, "hedui-audit-chain");
        thread.setDaemon(true);
        thread.start();
        keeper = begun;
    }

    private String writeKey() {
        try {
            return Files.readString(Path.of(keyFile)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key for the audit chain's witness cannot be read", unreadable);
        }
    }

    @PreDestroy
    void end() {
        if (keeper != null) {
            keeper.close();
        }
    }
}
