package org.hedui.cli.demo;

import java.util.List;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseOpening;
import org.hedui.cli.house.Progress;
import org.hedui.cli.house.Realm;
import org.hedui.content.Content;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;

/** Opens the demonstration: servers, tenants, people. Everything it finds in place it leaves as it is. */
public final class DemoProvince {
    private final House house;

    public DemoProvince(House house) {
        this.house = house;
    }

    public void open() {
        house.data().markDemo();
        welcome(new HouseOpening(house).open(this::furnish));
    }

    private void furnish(Realm realm, List<TenantSettings> tenants) {
        try (Progress.Step step = house.progress().step("step.accounts")) {
            realm.ensureAccounts(DemoAccounts.all(), DemoAccounts.PASSWORD);
            step.done();
        }
        try (Progress.Step step = house.progress().step("step.deliveries")) {
            new DemoDeliveries(house).write(tenants);
            step.done();
        }
    }

    private void welcome(String url) {
        Progress progress = house.progress();
        progress.say("demo.ready", url);
        progress.say("demo.password", DemoAccounts.PASSWORD);
        Content content = new Content(house.settings().layout().content());
        DemoAccounts.byTenant().forEach((tenant, accounts) -> {
            progress.say(
                    "demo.tenant",
                    TenantSettings.of(content, new TenantId(tenant)).shortName(),
                    tenant);
            accounts.forEach(account -> progress.say(
                    "demo.account",
                    "%-22s".formatted(account.username()),
                    account.name(),
                    progress.words("role." + DemoAccounts.role(account))));
        });
        progress.say("demo.try");
        progress.say("demo.rosters");
        progress.say("demo.files", DemoDeliveries.folder(house));
        progress.say("demo.stop", house.data().root());
    }
}
