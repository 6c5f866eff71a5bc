package org.hedui.access;

/** How strongly a person was identified at login, from the token's {@code acr}; ascending. */
public enum AuthenticationLevel {
    PASSWORD,
    FINGERPRINT
}
