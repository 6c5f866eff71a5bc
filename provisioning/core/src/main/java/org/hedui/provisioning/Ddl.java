package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.hedui.tenancy.Login;
import org.postgresql.PGConnection;

/** Statements that take names where no bind variable can stand. Names come from our own patterns or are quoted. */
record Ddl(Connection connection) {
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    void createRole(String role, String attributes) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            run("create role " + role + " " + attributes);
        }
    }

    /** The password is hashed here (SCRAM), so that it stands in no statement and in no log of the server. */
    void password(Login login) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    String quoted(String name) {
        return "\"" + name.toLowerCase(Locale.ROOT).replace("\"", "\"\"") + "\"";
    }
}
