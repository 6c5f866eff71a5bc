package org.hedui.cli.tenant;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hedui.cli.HouseOptions;
import org.hedui.cli.house.HouseSettings;
import org.hedui.content.Content;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.VerificationException;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.TenantSettings;

/** Works as the provisioner, with the key file of the data folder that the options name. */
final class TenantDesk {
    private final Database database;
    private final KeyRing keys;
    private final Content content;

    TenantDesk(HouseOptions options) {
        HouseSettings settings = options.settings("demo", true);
        Path keyFile = settings.data().resolve("secrets/hedui.keys");
        this.database = new Database("127.0.0.1", settings.ports().database(), "hedui");
        this.keys = KeyRing.read(keyFile);
        this.content = new Content(settings.layout().content());
        requireAnswer();
    }

    Content content() {
        return content;
    }

    /** A tenant as the control table knows it. */
    record Standing(String id, String name, String state, String schemaVersion) {}

    List<Standing> list() {
        try (Connection connection = database.connect(PlatformDatabase.provisioner(keys));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select v.tenant, coalesce(t.name, ''), v.state, v.schema_version
                        from platform.tenant_version v left join reference.tenant t on t.id = v.tenant
                        order by v.tenant""")) {
            List<Standing> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Standing(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
            return all;
        } catch (SQLException broken) {
            throw silent(broken);
        }
    }

    /** Creates or upgrades; a line a tenant as it ends. Returns 1 if one failed, else 0. */
    int provision(List<TenantSettings> tenants, PrintWriter out) {
        List<Provisioning> results = new TenantProvisioner(database, keys, Clock.systemUTC())
                .provisionAll(tenants, result -> out.println(worded(result)));
        return results.stream().anyMatch(Provisioning.Failed.class::isInstance) ? 1 : 0;
    }

    private static String worded(Provisioning result) {
        return result instanceof Provisioning.Failed failed
                ? failed.tenant() + " failed: " + failed.reason()
                : result.tenant() + " ready in " + result.took().toMillis() + " ms";
    }

    private void requireAnswer() {
        try (Connection connection = database.connect(PlatformDatabase.provisioner(keys))) {
            connection.isValid(5);
        } catch (SQLException refused) {
            throw silent(refused);
        }
    }

    private VerificationException silent(SQLException why) {
        VerificationException refusal = new VerificationException(
                "HEDUI-CLI-001",
                "the database on %s:%d does not take the provisioner of this data folder: start it with hedui serve or hedui demo, and name both with --data and --database-port"
                        .formatted(database.host(), database.port()),
                database.host(),
                database.port());
        refusal.initCause(why);
        return refusal;
    }
}
