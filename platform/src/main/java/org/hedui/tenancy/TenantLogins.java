package org.hedui.tenancy;

import java.util.Base64;
import org.hedui.crypto.KeyPurpose;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;

/** The logins of the database, derived from the platform's keys at each use. Nothing is stored and nothing is kept. */
public record TenantLogins(KeyRing keys) {
    private static final int BYTES = 32;

    public Login of(TenantId tenant) {
        return named(new TenantRoles(tenant).login());
    }

    /** A login of the platform itself, by its name in the database. Its password: 32 derived bytes in URL-safe base64. */
    public Login named(String user) {
        byte[] secret = keys.derive(new KeyPurpose("database-login/" + user.replace('_', '-')), BYTES);
        return new Login(user, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }
}
