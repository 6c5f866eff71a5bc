package org.hedui.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.hedui.cli.house.DatabaseAccess;

/**
 * A copy of the database as provisioning left it, and the way back to it in a second.
 *
 * @param name of the database
 */
record ProvisionedDatabase(DatabaseAccess server, String name) {
    /** Copies the database; nobody may be connected to it. */
    static ProvisionedDatabase keep(DatabaseAccess database) {
        DatabaseAccess server =
                new DatabaseAccess(database.host(), database.port(), "postgres", database.user(), database.password());
        ProvisionedDatabase provisioned = new ProvisionedDatabase(server, database.name());
        try (Connection connection = provisioned.connect()) {
            copy(connection, provisioned.name(), provisioned.kept());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return provisioned;
    }

    /** Whoever is still connected is thrown out. */
    void restore() {
        try (Connection connection = connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop database %s with (force)".formatted(name));
            }
            copy(connection, kept(), name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String kept() {
        return name + "_provisioned";
    }

    /** With what a copy does not inherit: who may connect, and what is set for a role in this database. */
    private static void copy(Connection connection, String from, String to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(to, from));
        }
        inherit(connection, from, to, """
                update pg_database set datacl = (select datacl from pg_database where datname = ?) where datname = ?""");
        inherit(connection, from, to, """
                insert into pg_db_role_setting (setdatabase, setrole, setconfig)
                select b.oid, s.setrole, s.setconfig
                from pg_db_role_setting s join pg_database a on a.oid = s.setdatabase and a.datname = ?, pg_database b
                where b.datname = ?""");
    }

    private static void inherit(Connection connection, String from, String to, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, from);
            statement.setString(2, to);
            statement.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }
}
