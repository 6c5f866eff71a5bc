package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantLogins;
import org.hedui.tenancy.TenantRoles;

/**
 * The rights around one tenant. The owner owns the tables and never logs in; the login has rights on rows, is member
 * of nothing and may neither truncate nor change a table; functions are closed to everyone but the login.
 */
final class TenantWall {
    /** Raise it with every change of a right below, so that tenants that exist get it too. */
    static final int RULES = 1;

    /** Over all nodes: a second line behind the gate of each node. */
    private static final int CONNECTIONS = 40;

    private final Ddl ddl;
    private final TenantId tenant;
    private final TenantRoles roles;

    TenantWall(Connection connection, TenantId tenant) {
        this.ddl = new Ddl(connection);
        this.tenant = tenant;
        this.roles = new TenantRoles(tenant);
    }

    /** Two provisioners of one tenant work one after the other. Released with the connection. */
    void lock() throws SQLException {
        ddl.exists("select pg_advisory_lock(hashtextextended('hedui/provision/' || ?, 0))", tenant.value());
    }

    void createRolesAndSchema(KeyRing keys) throws SQLException {
        ddl.createRole(roles.owner(), "nologin");
        ddl.createRole(roles.login(), "login");
        ddl.run("alter role %s connection limit %d".formatted(roles.login(), CONNECTIONS));
        ddl.password(new TenantLogins(keys).of(tenant));
        String name = ddl.quoted(ddl.connection().getCatalog());
        ddl.run("grant connect on database %s to %s".formatted(name, roles.login()));
        // pg_temp last: named nowhere, it would be searched first. Temporary tables are denied besides.
        ddl.run("alter role %s in database %s set search_path = %s, reference, pg_temp"
                .formatted(roles.login(), name, roles.schema()));
        ddl.run("create schema if not exists %s authorization %s".formatted(roles.schema(), roles.owner()));
        asOwner("grant usage on schema %s to %s".formatted(roles.schema(), roles.login()));
        grantByDefault();
    }

    private void grantByDefault() throws SQLException {
        String rule = "alter default privileges for role " + roles.owner();
        String here = rule + " in schema " + roles.schema();
        asOwner(here + " grant select, insert, update, delete on tables to " + roles.login());
        asOwner(here + " grant usage on sequences to " + roles.login());
        asOwner(here + " grant execute on functions to " + roles.login());
        asOwner(rule + " revoke execute on functions from public");
    }

    /** The audit tables live in the tenant's schema; their owner may create there only while it migrates. */
    void letAuditOwnerCreate(boolean allowed) throws SQLException {
        asOwner("grant usage on schema %s to %s".formatted(roles.schema(), PlatformDatabase.AUDIT_OWNER));
        asOwner("%s create on schema %s %s %s"
                .formatted(
                        allowed ? "grant" : "revoke",
                        roles.schema(),
                        allowed ? "to" : "from",
                        PlatformDatabase.AUDIT_OWNER));
    }

    /** The history of migrations got the default rights of a table; the tenant has no business there. */
    void closeHistory() throws SQLException {
        asOwner("revoke all on schema_history from " + roles.login());
    }

    /** @throws VerificationException HEDUI-PROV-001 if a migration left a door open, naming the doors */
    void check() throws SQLException {
        List<String> doors = new ArrayList<>();
        doors.addAll(found("function %s runs with its owner's rights and has no fixed search_path", """
                select p.oid::regprocedure from pg_proc p where p.pronamespace = ?::regnamespace and p.prosecdef
                and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%')"""));
        doors.addAll(found("function %s may be called by everyone", """
                select p.oid::regprocedure from pg_proc p where p.pronamespace = ?::regnamespace
                and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)"""));
        doors.addAll(found("%s belongs to the login", """
                select c.oid::regclass from pg_class c where c.relnamespace = ?::regnamespace
                and pg_get_userbyid(c.relowner) like 't\\_%\\_login'"""));
        doors.addAll(found("the login may truncate, alter or reference %s", """
                select c.oid::regclass from pg_class c, aclexplode(c.relacl) a where c.relnamespace = ?::regnamespace
                and pg_get_userbyid(a.grantee) like 't\\_%\\_login' and a.privilege_type not in
                ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE')"""));
        if (!doors.isEmpty()) {
            throw new VerificationException("HEDUI-PROV-001", tenant + ": " + String.join("; ", doors), tenant.value());
        }
    }

    private List<String> found(String sentence, String query) throws SQLException {
        List<String> doors = new ArrayList<>();
        try (PreparedStatement statement = ddl.connection().prepareStatement(query)) {
            statement.setString(1, roles.schema());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    doors.add(sentence.formatted(rows.getString(1)));
                }
            }
        }
        return doors;
    }

    private void asOwner(String sql) throws SQLException {
        ddl.run("set role " + roles.owner());
        try {
            ddl.run("set search_path = " + roles.schema());
            ddl.run(sql);
        } finally {
            ddl.run("reset role");
        }
    }
}
