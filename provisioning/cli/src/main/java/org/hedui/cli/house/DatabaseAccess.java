package org.hedui.cli.house;

/**
 * How to reach the database as its superuser: for the provisioner only. The application derives its tenants' logins
 * from the platform key.
 */
public record DatabaseAccess(String host, int port, String name, String user, String password) {
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + jdbcUrl();
    }
}
