package org.hedui.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedui.cli.house.House;
import org.hedui.cli.house.IdentityAccess;
import org.hedui.cli.house.Keycloak;
import org.hedui.cli.house.Payara;
import org.hedui.cli.house.Progress;
import org.hedui.cli.house.Realm;
import org.hedui.cli.house.Realm.Account;
import org.hedui.tenancy.TenantSettings;

/** Opens the demonstration: servers, tenants, people. Everything it finds in place it leaves as it is. */
public final class DemoProvince {
    private final House house;

    public DemoProvince(House house) {
        this.house = house;
    }

    /** Begins the slow starters early: Keycloak and Payara start beside the work on the database. */
    public void open() {
        Keycloak keycloak = house.beginIdentity();
        List<TenantSettings> tenants = house.provisionTenants(house.startDatabase());
        Payara payara = house.beginWeb();
        IdentityAccess identity = house.awaitIdentity(keycloak);
        openAccounts(new Realm(identity), tenants);
        String url = house.awaitWeb(payara);
        welcome(url);
    }

    private void openAccounts(Realm realm, List<TenantSettings> tenants) {
        try (Progress.Step step = house.progress().step("step.accounts")) {
            Map<String, String> names = new LinkedHashMap<>();
            tenants.forEach(tenant -> names.put(tenant.id().value(), tenant.name()));
            realm.ensureOrganizations(names);
            realm.ensureAccounts(DemoAccounts.all(), DemoAccounts.PASSWORD);
            step.done();
        }
    }

    private void welcome(String url) {
        Progress progress = house.progress();
        progress.say("demo.ready", url);
        progress.say("demo.password", DemoAccounts.PASSWORD);
        for (Account account : DemoAccounts.all()) {
            String role = account.roles().iterator().next();
            progress.say("demo.account", "%-22s".formatted(account.username()), account.name(), role);
        }
        progress.say("demo.stop", house.data().root());
    }
}
