package org.hedui.tenancy;

import org.hedui.kernel.TenantId;

/** The logins of the tenants, derived from the platform's key at each use. Nothing is stored and nothing is kept. */
public record TenantLogins(PlatformKeys keys) {
    public Login of(TenantId tenant) {
        String login = new TenantRoles(tenant).login();
        return new Login(login, keys.password("tenant-login/" + login));
    }
}
