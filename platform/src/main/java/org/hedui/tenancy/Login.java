package org.hedui.tenancy;

/** A database login. Its text never shows the password. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
