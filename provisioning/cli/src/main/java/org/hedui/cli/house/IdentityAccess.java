package org.hedui.cli.house;

/**
 * How to reach Keycloak as its administrator.
 *
 * @param url without a slash at its end
 */
public record IdentityAccess(String url, String user, String password) {
    /** The issuer that the application trusts. */
    public String issuer() {
        return url + "/realms/" + Realm.NAME;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
