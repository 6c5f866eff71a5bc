package org.hedui.house;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.cli.demo.DemoAccounts;
import org.hedui.cli.house.DatabaseAccess;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.IdentityAccess;
import org.hedui.cli.house.Keycloak;
import org.hedui.cli.house.Layout;
import org.hedui.cli.house.Payara;
import org.hedui.cli.house.Ports;
import org.hedui.cli.house.Realm;
import org.hedui.tenancy.TenantSettings;

/**
 * The one house of a test run: PostgreSQL with all tenants and Keycloak with the demonstration's people, started by the
 * first test that asks and stopped with the process. It is empty at the start of each run; only unpacked servers are
 * kept below {@code target}. Each test class finds the database as provisioning left it ({@link AnewForEachClass}): no
 * household, file or entry of one class stands in the way of another. Keycloak and its people stay.
 */
public final class TestHouse {
    private static boolean started;

    private final House house;
    private final ProvisionedDatabase provisioned;
    private Optional<Payara> application = Optional.empty();
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
        provisioned = ProvisionedDatabase.keep(database);
    }

    /** For the next test class: application and witness end, and the database is as it was before the first began. */
    static void anew() {
        if (started) {
            running().beginAnew();
        }
    }

    private void beginAnew() {
        house.endAnew(application);
        application = Optional.empty();
        provisioned.restore();
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
        if (application.isEmpty()) {
            house.startWitness();
            Payara payara = house.beginWeb();
            house.awaitWeb(payara);
            application = Optional.of(payara);
        }
        return house.settings().url();
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

    private static final class Holder {
        static final TestHouse HOUSE = new TestHouse();

        static {
            started = true;
        }
    }
}
