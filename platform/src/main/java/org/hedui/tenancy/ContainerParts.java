package org.hedui.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;

/**
 * What CDI hands out that is no bean by itself: the clock, the content tree, the tenants' logins. Without a container
 * one makes them with {@code new}.
 */
@Dependent
public class ContainerParts {
    /** Law counts days in China's time, wherever the server stands. */
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Produces
    @Singleton
    public Content content(@ConfigProperty(name = "hedui.content") String folder) {
        return new Content(Path.of(folder));
    }

    @Produces
    @Singleton
    public TenantLogins logins(KeyRing keys) {
        return new TenantLogins(keys);
    }

    /** The platform's keys, outside the database: they seal scans, sign reports, and give the logins of the tenants. */
    @Produces
    @Singleton
    public KeyRing keyRing(@ConfigProperty(name = "hedui.keys") String file) {
        return KeyRing.read(Path.of(file));
    }

    /**
     * @param limit transactions a tenant may have at a time on this node
     * @param seconds how long one more waits for its turn
     */
    @Produces
    @Singleton
    public TenantGate gate(
            @ConfigProperty(name = "hedui.tenant.transactions", defaultValue = "10") int limit,
            @ConfigProperty(name = "hedui.tenant.patience.seconds", defaultValue = "10") long seconds) {
        return new TenantGate(limit, Duration.ofSeconds(seconds));
    }
}
