package org.hedui.tenancy;

import java.util.List;
import java.util.Optional;
import org.hedui.content.Content;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.TenantId;

/**
 * A tenant as its file {@code tenants/<id>/tenant.yaml} describes it: who it is and how it works. Read at each use, so
 * that a change of the file counts at once.
 *
 * @param name of the place, as 东辽县
 * @param centre the verification centre's full name, as it stands on paper
 * @param parent the tenant above in the tree; none for the province
 * @param restDays what becomes of a due day at a weekend or on a holiday
 * @param supply when departments deliver
 * @param comparison when listed households are compared with what was delivered
 * @param search how its people may search
 */
public record TenantSettings(
        TenantId id,
        String name,
        String shortName,
        String centre,
        DivisionCode division,
        Level level,
        Optional<TenantId> parent,
        WorkflowSettings workflow,
        RestDays restDays,
        List<Schedule> supply,
        List<Schedule> comparison,
        SearchSettings search) {

    /** Of the tree of divisions (GB/T 2260). */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY
    }

    /** Whether something due on a day of rest is due that day all the same; the papers say nothing of it. */
    public enum RestDays {
        KEEP,
        NEXT_WORKING_DAY
    }

    public TenantSettings {
        supply = List.copyOf(supply);
        comparison = List.copyOf(comparison);
    }

    /** The settings of the tenant whose work this is. */
    public static TenantSettings current(Content content) {
        return of(content, Tenancy.current());
    }

    /**
     * @throws org.hedui.kernel.VerificationException HEDUI-CONTENT-002 if there is no such tenant, HEDUI-TEN-003 with
     *     the field, what stands there and what was expected
     */
    public static TenantSettings of(Content content, TenantId tenant) {
        String path = "tenants/" + tenant + "/tenant.yaml";
        return content.read(path, TenantFile.class).settings(path, tenant);
    }

    /** All tenants of the content tree: parents before their children, otherwise by name. */
    public static List<TenantSettings> all(Content content) {
        return content.folders("tenants").stream()
                .filter(folder -> content.has("tenants/" + folder + "/tenant.yaml"))
                .map(folder -> of(content, new TenantId(folder)))
                .sorted(java.util.Comparator.comparing(TenantSettings::level).thenComparing(TenantSettings::id))
                .toList();
    }
}
