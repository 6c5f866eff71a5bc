package org.hedui.tenancy;

import org.hedui.kernel.TenantId;

/**
 * The names of a tenant in the database. They are made of {@link TenantId}'s small letters and digits only, so they
 * may stand in DDL, where no bind variable can. They carry no secret: every role can read the catalogue.
 */
public record TenantRoles(TenantId tenant) {
    public String schema() {
        return "t_" + tenant.value();
    }

    /** Owns the tables; nobody logs in as it. */
    public String owner() {
        return schema() + "_owner";
    }

    /** Has rights on rows and is member of nothing. */
    public String login() {
        return schema() + "_login";
    }
}
