package org.hedui.cli.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.hedui.cli.house.DatabaseAccess;
import org.hedui.cli.house.House;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantSettings;

/** Sixteen tenants in a database of their own, each with a plain table beside its outbox. */
record BenchTenants(Database database, KeyRing keys, List<TenantId> ids) {
    private static final int COUNT = 16;

    static BenchTenants make(House house) throws SQLException {
        DatabaseAccess access = house.startDatabase();
        Database database = new Database(access.host(), access.port(), access.name());
        Login superuser = new Login(access.user(), access.password());
        KeyRing keys = KeyRing.read(house.keyFile());
        PlatformDatabase.prepare(database, superuser, keys);
        TenantSettings model = TenantSettings.all(
                        new Content(house.settings().layout().content()))
                .get(0);
        TenantProvisioner provisioner = new TenantProvisioner(database, keys, Clock.systemUTC());
        List<TenantId> ids = IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> new TenantId("bench%02d".formatted(number)))
                .toList();
        try (Connection connection = database.connect(superuser);
                Statement statement = connection.createStatement()) {
            for (TenantId id : ids) {
                if (provisioner.provision(named(model, id)) instanceof Provisioning.Failed failed) {
                    throw new IllegalStateException(id + ": " + failed.reason());
                }
                statement.execute(
                        "create table t_%1$s.plain_outbox (like t_%1$s.audit_outbox including all)".formatted(id));
                statement.execute("grant insert on t_%1$s.plain_outbox to t_%1$s_login".formatted(id));
            }
        }
        return new BenchTenants(database, keys, ids);
    }

    private static TenantSettings named(TenantSettings model, TenantId id) {
        return new TenantSettings(
                id,
                model.name(),
                model.shortName(),
                model.centre(),
                model.division(),
                model.level(),
                model.parent(),
                model.workflow(),
                model.restDays(),
                model.supply(),
                model.comparison(),
                model.search());
    }
}
