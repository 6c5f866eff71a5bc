package org.hedui.cli.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hedui.tenancy.TenantSettings;

/** The order in which a house opens: the slow starters begin early and are waited for late. */
public final class HouseOpening {
    private final House house;

    public HouseOpening(House house) {
        this.house = house;
    }

    /**
     * Starts all servers with every tenant in place and returns the application's address.
     *
     * @param furnish what is to be there before the first person comes in
     */
    public String open(BiConsumer<Realm, List<TenantSettings>> furnish) {
        Keycloak keycloak = house.beginIdentity();
        List<TenantSettings> tenants = house.provisionTenants(house.startDatabase());
        house.startWitness();
        Payara payara = house.beginWeb();
        Realm realm = new Realm(house.awaitIdentity(keycloak));
        Map<String, String> names = new TreeMap<>();
        tenants.forEach(tenant -> names.put(tenant.id().value(), tenant.name()));
        realm.ensureOrganizations(names);
        furnish.accept(realm, tenants);
        return house.awaitWeb(payara);
    }
}
