package org.hedui.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hedui.cli.house.House;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticRosters;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.kernel.Period;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.RosterTerms;
import org.hedui.tenancy.TenantSettings;

/**
 * The files that the departments of the demonstration hand over, for its data officers to import. In a new month they
 * are written anew, since an application asks for the twelve months before it; after an upgrade that writes other files too.
 */
final class DemoDeliveries {
    private static final long SEED = 20_140_601;
    private static final int HOUSEHOLDS = 300;
    private static final double FAULTS = 0.02;

    private final House house;

    DemoDeliveries(House house) {
        this.house = house;
    }

    static Path folder(House house) {
        return house.data().folder("deliveries");
    }

    /** For each tenant that has a data officer. */
    void write(List<TenantSettings> tenants) {
        Content content = new Content(house.settings().layout().content());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        SyntheticProvince province = new SyntheticProvince(new Catalogue(content));
        for (TenantSettings tenant : tenants) {
            if (hasDataOfficer(tenant) && !isWritten(tenant, today)) {
                SyntheticSettings settings = new SyntheticSettings(tenant, SEED, HOUSEHOLDS, today, FAULTS);
                province.write(settings, folder(house));
                rosters(tenant, content).write(settings, folder(house));
            }
        }
    }

    private static SyntheticRosters rosters(TenantSettings tenant, Content content) {
        return new SyntheticRosters(RosterTerms.of(tenant, new PolicyShelf(content).of(tenant)));
    }

    private static boolean hasDataOfficer(TenantSettings tenant) {
        return DemoAccounts.all().stream()
                .anyMatch(account -> account.tenant().equals(tenant.id().value())
                        && account.roles().contains("data-officer"));
    }

    private boolean isWritten(TenantSettings tenant, LocalDate today) {
        Path truth = folder(house).resolve(tenant.id().value()).resolve(SyntheticProvince.TRUTH);
        if (!Files.exists(truth) || !Files.exists(truth.resolveSibling(SyntheticRosters.TRUTH))) {
            return false;
        }
        try {
            JsonNode written = new JsonMapper().readTree(truth.toFile());
            LocalDate asOf = LocalDate.parse(written.path("asOf").asText());
            return written.path("edition").asInt() == Truth.EDITION
                    && Period.monthsBefore(asOf, 1).equals(Period.monthsBefore(today, 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
