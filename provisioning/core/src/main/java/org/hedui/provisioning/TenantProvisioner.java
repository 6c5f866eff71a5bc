package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantSettings;

/**
 * Makes tenants and brings them to the present version, one after the other. One that fails stops no other and is
 * named; running it again finishes what is missing.
 */
public final class TenantProvisioner {
    private final Database database;
    private final KeyRing keys;
    private final Clock clock;
    private final Release release = Release.present();

    public TenantProvisioner(Database database, KeyRing keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Provisions each tenant, parents first.
     *
     * @param told hears of each tenant as it ends
     * @return one result a tenant, in the same order
     */
    public List<Provisioning> provisionAll(List<TenantSettings> tenants, Consumer<Provisioning> told) {
        List<Provisioning> results = new ArrayList<>();
        for (TenantSettings settings : tenants) {
            Provisioning result = provision(settings);
            told.accept(result);
            results.add(result);
        }
        return List.copyOf(results);
    }

    /** Creates or upgrades one tenant. Expected trouble is a result, not an exception: the next tenant is not guilty. */
    public Provisioning provision(TenantSettings settings) {
        long start = clock.millis();
        Login provisioner = PlatformDatabase.provisioner(keys);
        try (Connection connection = database.connect(provisioner)) {
            TenantRegister register = new TenantRegister(connection, clock);
            try {
                Provisioning.Ready ready = standing(connection, provisioner, settings, start);
                register.enter(settings);
                register.record(ready, release, keys.currentId().value());
                return ready;
            } catch (SQLException | FlywayException | StorageFailure | VerificationException failed) {
                Provisioning.Failed result =
                        new Provisioning.Failed(settings.id(), String.valueOf(failed.getMessage()), since(start));
                register.record(result, release, keys.currentId().value());
                return result;
            }
        } catch (SQLException unreachable) {
            return new Provisioning.Failed(settings.id(), String.valueOf(unreachable.getMessage()), since(start));
        }
    }

    /** One that stands at the present release is only checked for open doors; any other is built. */
    private Provisioning.Ready standing(Connection connection, Login provisioner, TenantSettings settings, long start)
            throws SQLException {
        Optional<TenantRegister.Versions> current = new TenantRegister(connection, clock)
                .current(settings.id(), release, keys.currentId().value());
        if (current.isEmpty()) {
            return build(connection, provisioner, settings, start);
        }
        new TenantWall(connection, settings.id()).check();
        return new Provisioning.Ready(
                settings.id(), current.get().audit(), current.get().schema(), since(start));
    }

    private Provisioning.Ready build(Connection connection, Login provisioner, TenantSettings settings, long start)
            throws SQLException {
        TenantId tenant = settings.id();
        TenantWall wall = new TenantWall(connection, tenant);
        wall.lock();
        wall.createRolesAndSchema(keys);
        wall.letAuditOwnerCreate(true);
        String audit = Migrations.ofAudit(database, provisioner, tenant).migrate();
        wall.letAuditOwnerCreate(false);
        String schema = Migrations.ofSchema(database, provisioner, tenant).migrate();
        wall.closeHistory();
        wall.check();
        return new Provisioning.Ready(tenant, audit, schema, since(start));
    }

    private Duration since(long start) {
        return Duration.ofMillis(clock.millis() - start);
    }
}
