package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.tenancy.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL that runs as 东辽县's login tries to reach 城口县. */
class TenantWallIT {
    /** No privilege, or no such thing as far as this login can see. */
    private static final String DENIED = "42501";

    private final TestDatabase house = TestDatabase.with("dongliao", "chengkou");
    private Attacker attacker;

    @BeforeEach
    void injects() throws SQLException {
        attacker = new Attacker(house, "dongliao");
    }

    @AfterEach
    void leaves() throws SQLException {
        attacker.close();
    }

    @Test
    void noRoleCanBeTakenOn() throws SQLException {
        for (String role : List.of(
                "t_chengkou_owner",
                "t_chengkou_login",
                "t_dongliao_owner",
                "audit_owner",
                "hedui_provisioner",
                "postgres")) {
            attacker.isRefused("set role " + role, DENIED);
            attacker.isRefused("select set_config('role', '" + role + "', false)", DENIED);
            attacker.isRefused("set session authorization " + role, DENIED);
            attacker.isRefused("grant " + role + " to t_dongliao_login", DENIED);
        }
        attacker.run("reset role");
        attacker.run("set session authorization default");
        assertThat(attacker.read("select current_user || session_user"))
                .containsExactly("t_dongliao_logint_dongliao_login");
    }

    @Test
    void theLoginIsMemberOfNothingAndMayNothingSpecial() throws SQLException {
        assertThat(attacker.read("""
                select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid
                where m.member in ('t_dongliao_login'::regrole, 't_dongliao_owner'::regrole)""")).isEmpty();
        assertThat(attacker.read("""
                select rolname from pg_roles where (rolname like 't\\_%' or rolname = 'audit_owner')
                and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)""")).isEmpty();
        assertThat(attacker.read("select rolname from pg_roles where rolname like 't\\_%\\_owner' and rolcanlogin"))
                .isEmpty();
    }

    @Test
    void anotherSearchPathShowsNothingOfAnotherTenant() throws SQLException {
        attacker.run("set search_path = t_chengkou");
        attacker.isRefused("select * from audit_outbox", "42P01", DENIED);
        attacker.run("select set_config('search_path', 't_chengkou, t_dongliao', false)");
        assertThat(attacker.read("select current_schema()")).containsExactly("t_dongliao");
        attacker.isRefused("create table t_chengkou.mine (a int)", DENIED);
    }

    @Test
    void noTableOfAnotherTenantCanBeReadOrWritten() throws SQLException {
        List<String> tables = everyRelationOf("t_chengkou");
        assertThat(tables).contains("t_chengkou.audit_outbox");
        for (String table : tables) {
            attacker.isRefused("select * from " + table, DENIED);
            attacker.isRefused("copy " + table + " to stdout", DENIED);
            attacker.isRefused("delete from " + table, DENIED);
            attacker.isRefused("insert into " + table + " default values", DENIED);
            attacker.isRefused("truncate " + table, DENIED);
            attacker.isRefused("do $$ begin lock table " + table + "; end $$", DENIED);
            attacker.isRefused("drop table " + table, DENIED);
        }
    }

    @Test
    void noSequenceOrFunctionOfAnotherTenantCanBeUsed() throws SQLException {
        try (var superuser = new Behind(house)) {
            for (String sequence : superuser.read("""
                    select format('%I.%I', schemaname, sequencename) from pg_sequences where schemaname = 't_chengkou'""")) {
                attacker.isRefused("select nextval('" + sequence + "')", DENIED);
                attacker.isRefused("select setval('" + sequence + "', 1)", DENIED);
                attacker.isRefused("select last_value from " + sequence, DENIED);
            }
            assertThat(superuser.read("""
                    select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 't_chengkou'::regnamespace
                    and has_function_privilege('t_dongliao_login', p.oid, 'execute')""")).isEmpty();
        }
    }

    @Test
    void noOtherTenantsRightsStandAnywhereInTheCatalogue() throws SQLException {
        try (var superuser = new Behind(house)) {
            assertThat(superuser.read("""
                    select n.nspname || '.' || c.relname || ' ' || pg_get_userbyid(a.grantee) || ' ' || a.privilege_type
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
                    where n.nspname like 't\\_%' and (a.grantee = 0
                      or pg_get_userbyid(a.grantee) not in (n.nspname || '_login', n.nspname || '_owner', 'audit_owner'))""")).isEmpty();
            assertThat(superuser.read("""
                    select n.nspname || ' ' || a.grantee::regrole || ' ' || a.privilege_type
                    from pg_namespace n, aclexplode(n.nspacl) a where n.nspname like 't\\_%' and (a.grantee = 0
                      or pg_get_userbyid(a.grantee) not in (n.nspname || '_login', n.nspname || '_owner', 'audit_owner')
                      or (a.privilege_type = 'CREATE' and pg_get_userbyid(a.grantee) <> n.nspname || '_owner'))""")).isEmpty();
        }
    }

    @Test
    void nothingCanBeCreatedAnywhere() throws SQLException {
        for (String where : List.of("public.", "reference.", "t_dongliao.", "t_chengkou.", "pg_temp.", "platform.")) {
            attacker.isRefused("create table " + where + "mine (a int)", DENIED, "3F000");
            attacker.isRefused(
                    "create function " + where + "mine() returns int language sql as 'select 1'", DENIED, "3F000");
        }
        attacker.isRefused("create schema mine", DENIED);
        attacker.isRefused("create extension dblink", DENIED, "0A000", "58P01");
        attacker.isRefused("create temporary table audit_outbox (seq bigint)", DENIED);
        attacker.isRefused("select 1 as a into temporary mine", DENIED);
    }

    @Test
    void neitherFilesNorProgramsNorLargeObjectsAreInReach() {
        attacker.isRefused("copy (select 1) to program 'id'", DENIED);
        attacker.isRefused("copy (select 1) to '/tmp/wall'", DENIED);
        attacker.isRefused("select pg_read_file('postgresql.conf')", DENIED);
        attacker.isRefused("select pg_ls_dir('.')", DENIED);
        attacker.isRefused("select lo_create(0)", DENIED);
        attacker.isRefused("select lo_from_bytea(0, 'x')", DENIED);
        attacker.isRefused("select lo_import('/etc/passwd')", DENIED);
        attacker.isRefused("alter system set log_statement = 'all'", DENIED);
        attacker.isRefused("select pg_reload_conf()", DENIED);
    }

    @Test
    void otherSessionsCanBeNeitherReadNorEnded() throws SQLException {
        try (var other = new Attacker(house, "chengkou")) {
            other.run("select 'canary of chengkou'");
            assertThat(attacker.read("select query from pg_stat_activity where usename = 't_chengkou_login'"))
                    .isNotEmpty()
                    .allMatch("<insufficient privilege>"::equals);
            attacker.isRefused(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 't_chengkou_login'",
                    DENIED);
        }
    }

    @Test
    void thePlatformsControlTableIsOutOfReachAndTheReferenceCanOnlyBeRead() throws SQLException {
        attacker.isRefused("select * from platform.tenant_version", DENIED);
        assertThat(attacker.read("select short_name from tenant where id = 'chengkou'"))
                .containsExactly("城口");
        attacker.isRefused("update reference.tenant set name = 'mine'", DENIED);
        attacker.isRefused("delete from reference.tenant", DENIED);
        attacker.isRefused("insert into reference.division (code, name) values ('110000', 'mine')", DENIED);
    }

    @Test
    void passwordsCannotBeReadAndAreStoredAsScram() throws SQLException {
        attacker.isRefused("select rolpassword from pg_authid", DENIED);
        attacker.isRefused("alter role t_chengkou_login password 'mine'", DENIED);
        try (var superuser = new Behind(house)) {
            assertThat(superuser.read("select rolpassword from pg_authid where rolcanlogin"))
                    .isNotEmpty()
                    .allMatch(verifier -> verifier.startsWith("SCRAM-SHA-256$"));
        }
    }

    @Test
    void aTenantsLoginTakesNobodyElsesPassword() {
        Login mine = house.logins().of(new TenantId("dongliao"));
        for (String user : List.of(
                "t_chengkou_login", PlatformDatabase.provisioner(house.keys()).user(), "postgres")) {
            assertThatThrownBy(() -> house.database().connect(new Login(user, mine.password())))
                    .as("%s with the password of dongliao", user)
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo("28P01");
        }
        assertThatThrownBy(() -> house.database().connect(new Login("t_chengkou_login", "")))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> house.database().connect(new Login("t_dongliao_owner", mine.password())))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void anotherDatabaseOfTheServerTakesNoTenant() {
        var other = new org.hedui.tenancy.Database(
                house.database().host(), house.database().port(), "postgres");
        assertThatThrownBy(() -> other.connect(house.logins().of(new TenantId("dongliao"))))
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo("42501");
    }

    private List<String> everyRelationOf(String schema) throws SQLException {
        try (var superuser = new Behind(house)) {
            return superuser.read("""
                    select format('%I.%I', n.nspname, c.relname) from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = '""" + schema + "' and c.relkind in ('r', 'p', 'v', 'm', 'f')");
        }
    }
}
