package org.hedui.cli.house;

import java.time.Clock;
import java.util.List;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantSettings;

/** The tenants of the content tree in the database of a house: made on the first start, upgraded on each later one. */
final class HouseTenants {
    private final DatabaseAccess access;
    private final KeyRing keys;
    private final Content content;

    HouseTenants(DatabaseAccess access, KeyRing keys, Content content) {
        this.access = access;
        this.keys = keys;
        this.content = content;
    }

    /** All of them, parents first. One that fails stops no other, but the house does not open with a tenant missing. */
    List<TenantSettings> provision(Progress.Step step, Clock clock) {
        Database database = new Database(access.host(), access.port(), access.name());
        PlatformDatabase.prepare(database, new Login(access.user(), access.password()), keys);
        List<TenantSettings> tenants = TenantSettings.all(content);
        new TenantProvisioner(database, keys, clock)
                .provisionAll(tenants, result -> step.tick()).stream()
                        .filter(Provisioning.Failed.class::isInstance)
                        .map(Provisioning.Failed.class::cast)
                        .findFirst()
                        .ifPresent(failed -> {
                            throw new HouseFailure(Trouble.TENANT_FAILED, failed.tenant(), failed.reason());
                        });
        return tenants;
    }
}
