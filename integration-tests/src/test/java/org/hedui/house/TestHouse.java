package org.hedui.house;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedui.cli.demo.DemoAccounts;
import org.hedui.cli.house.DatabaseAccess;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.IdentityAccess;
import org.hedui.cli.house.Keycloak;
import org.hedui.cli.house.Layout;
import org.hedui.cli.house.Ports;
import org.hedui.cli.house.Realm;
import org.hedui.tenancy.TenantSettings;

/**
 * The one house of a test run: PostgreSQL with all tenants and Keycloak with the demonstration's people, started by the
 * first test that asks and stopped with the process. It is empty at the start of each run; only unpacked servers are
 * kept below {@code target}.
 */
public final class TestHouse {
    private final House house;
    private final DatabaseAccess database;
    private final IdentityAccess identity;

    private TestHouse() {
        Layout layout = new Layout(Path.of(System.getProperty("hedui.home", "../ui/dist/target/hedui")));
        HouseSettings settings = HouseSettings.local(Path.of("target/house"), layout, Ports.free(), true);
        house = House.openAnew(settings, new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop-test-house"));
        Keycloak keycloak = house.beginIdentity();
        database = house.startDatabase();
        List<TenantSettings> tenants = house.provisionTenants(database);
        identity = house.awaitIdentity(keycloak);
        Realm realm = new Realm(identity);
        Map<String, String> names = new LinkedHashMap<>();
        tenants.forEach(tenant -> names.put(tenant.id().value(), tenant.name()));
        realm.ensureOrganizations(names);
        realm.ensureAccounts(DemoAccounts.all(), DemoAccounts.PASSWORD);
    }

    /** Started on first use. */
    public static TestHouse running() {
        return Holder.HOUSE;
    }

    public DatabaseAccess database() {
        return database;
    }

    public IdentityAccess identity() {
        return identity;
    }

    /** The application, started on first use as the demonstration starts it; returns its address. */
    public String web() {
        return Web.URL;
    }

    /** Where the application is, or will be, in the browser: this run's web port. */
    public String url() {
        return house.settings().url();
    }

    public int webPort() {
        return house.settings().ports().web();
    }

    /** What the application reads by MicroProfile Config. */
    public Map<String, String> applicationSettings() {
        return house.applicationSettings();
    }

    /** The house itself, for a test that starts the application as the demonstration does. */
    public House house() {
        return house;
    }

    private static final class Web {
        static final String URL = Holder.HOUSE.house.awaitWeb(Holder.HOUSE.house.beginWeb());
    }

    private static final class Holder {
        static final TestHouse HOUSE = new TestHouse();
    }
}
