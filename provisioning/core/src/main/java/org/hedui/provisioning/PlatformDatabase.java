package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantLogins;

/**
 * The database before its first tenant: the provisioner's login, the owner of the audit tables, the shared read-only
 * schema, and the rights that PostgreSQL gives to everyone and that we take back.
 */
public final class PlatformDatabase {
    static final String PROVISIONER = "hedui_provisioner";
    static final String AUDIT_OWNER = "audit_owner";

    private PlatformDatabase() {}

    /** The provisioner's login, derived as the tenants' are. */
    public static Login provisioner(KeyRing keys) {
        return new TenantLogins(keys).named(PROVISIONER);
    }

    /**
     * Prepares the database, or brings it to the present state. Creates it if it does not exist.
     *
     * @param superuser of the server; used here only
     */
    public static void prepare(Database database, Login superuser, KeyRing keys) {
        try {
            Database maintenance = new Database(database.host(), database.port(), "postgres");
            try (Connection connection = maintenance.connect(superuser)) {
                createRoles(connection, keys);
                createDatabase(connection, database.name());
            }
            try (Connection connection = database.connect(superuser)) {
                takeBackCommonRights(connection, database.name());
            }
            Migrations.ofPlatform(database, provisioner(keys)).migrate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static void createRoles(Connection connection, KeyRing keys) throws SQLException {
        Ddl ddl = new Ddl(connection);
        ddl.createRole(PROVISIONER, "login createrole nosuperuser nocreatedb noreplication");
        ddl.password(provisioner(keys));
        // From PostgreSQL 16 on the creator of a role may administer it; this lets it also act as it, for migrations.
        ddl.run("alter role " + PROVISIONER + " set createrole_self_grant = 'set'");
        ddl.createRole(AUDIT_OWNER, "nologin");
        ddl.run("grant " + AUDIT_OWNER + " to " + PROVISIONER + " with set true, inherit false");
        for (Login login : List.of(ChainLogins.sequencer(keys), ChainLogins.auditor(keys))) {
            ddl.createRole(login.user(), "login");
            ddl.password(login);
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        Ddl ddl = new Ddl(connection);
        if (!ddl.exists("select 1 from pg_database where datname = ?", name)) {
            ddl.run("create database " + ddl.quoted(name)
                    + " encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' template template0");
        }
        ddl.run("alter database " + ddl.quoted(name) + " owner to " + PROVISIONER);
    }

    /**
     * Temporary tables would shadow the audit outbox, large objects are shared storage with rights of their own, and
     * nobody connects who was not told to.
     */
    private static void takeBackCommonRights(Connection connection, String name) throws SQLException {
        Ddl ddl = new Ddl(connection);
        ddl.run("revoke all on database " + ddl.quoted(name) + " from public");
        ddl.run("grant connect on database %s to %s, %s"
                .formatted(ddl.quoted(name), ChainLogins.SEQUENCER, ChainLogins.AUDITOR));
        ddl.run("revoke all on schema public from public");
        ddl.run("revoke all on database postgres from public");
        ddl.run("""
                do $$
                declare f regprocedure;
                begin
                  for f in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
                      and (proname like 'lo\\_%' or proname in ('loread', 'lowrite')) loop
                    execute format('revoke execute on function %s from public', f);
                  end loop;
                end $$""");
    }
}
