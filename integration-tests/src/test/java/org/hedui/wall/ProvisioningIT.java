package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.PlatformDatabase;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.Test;

/** Tenants are made, made again, and made beside one that fails. */
class ProvisioningIT {
    private final TestDatabase house = TestDatabase.with("dongliao");
    private final TenantProvisioner provisioner =
            new TenantProvisioner(house.database(), house.keys(), Clock.systemUTC());

    @Test
    void aTenantWorksInItsOwnSchemaAsItsOwnLogin() throws SQLException {
        var unitOfWork = house.unitOfWork();
        String whoAndWhere = unitOfWork.inTenant(new TenantId("dongliao"), () -> {
            try (var statement = unitOfWork.current().createStatement();
                    var row = statement.executeQuery("select current_user || ' ' || current_schema()")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(whoAndWhere).isEqualTo("t_dongliao_login t_dongliao");
    }

    @Test
    void provisioningAgainChangesNothingAndKeepsWhatIsThere() throws SQLException {
        try (var attacker = new Attacker(house, "dongliao");
                var superuser = new Behind(house)) {
            String before = fingerprint(superuser);
            assertThat(provisioner.provision(settings("dongliao"))).isInstanceOf(Provisioning.Ready.class);
            assertThat(fingerprint(superuser)).isEqualTo(before);
            assertThat(attacker.read("select 1")).containsExactly("1");
        }
    }

    @Test
    void oneTenantThatFailsStopsNoOtherAndIsNamedUntilItIsMended() throws SQLException {
        try (var superuser = new Behind(house)) {
            superuser.run("create schema t_wuyuan"); // somebody else's: the owner has no rights in it
            List<Provisioning> told = new ArrayList<>();
            List<Provisioning> results =
                    provisioner.provisionAll(List.of(settings("wuyuan"), settings("dengkou")), told::add);
            assertThat(told).isEqualTo(results);
            assertThat(results.get(0)).isInstanceOf(Provisioning.Failed.class);
            assertThat(results.get(1)).isInstanceOf(Provisioning.Ready.class);
            assertThat(states(superuser)).contains("wuyuan FAILED").contains("dengkou CURRENT");

            superuser.run("drop schema t_wuyuan cascade");
            assertThat(provisioner.provision(settings("wuyuan"))).isInstanceOf(Provisioning.Ready.class);
            assertThat(states(superuser)).contains("wuyuan CURRENT");
        }
    }

    @Test
    void aDoorThatAMigrationLeftOpenFailsTheTenantAndIsNamed() throws SQLException {
        TestDatabase.with("hangjinhou");
        try (var superuser = new Behind(house)) {
            superuser.run("set role t_hangjinhou_owner");
            superuser.run(
                    "create function t_hangjinhou.open_door() returns int language sql security definer as 'select 1'");
            superuser.run("grant truncate on t_hangjinhou.verification_case to t_hangjinhou_login");
            assertThat(reason(provisioner.provision(settings("hangjinhou"))))
                    .startsWith("HEDUI-PROV-001: hangjinhou")
                    .contains("open_door() runs with its owner's rights and has no fixed search_path")
                    .contains("the login may truncate, alter or reference t_hangjinhou.verification_case");
            superuser.run("drop function t_hangjinhou.open_door()");
            superuser.run("revoke truncate on t_hangjinhou.verification_case from t_hangjinhou_login");
            assertThat(provisioner.provision(settings("hangjinhou"))).isInstanceOf(Provisioning.Ready.class);
        }
    }

    @Test
    void aNewFunctionOfATenantIsClosedToEveryoneButItsLogin() throws SQLException {
        try (var superuser = new Behind(house)) {
            superuser.run("set role t_dongliao_owner");
            superuser.run("create function t_dongliao.fresh() returns int language sql as 'select 1'");
            superuser.run("reset role");
            assertThat(superuser.read("""
                    select has_function_privilege('t_dongliao_login', f, 'execute') || ' '
                        || has_function_privilege('hedui_provisioner', f, 'execute')
                    from (select 't_dongliao.fresh()'::regprocedure as f) x""")).containsExactly("true false");
            superuser.run("drop function t_dongliao.fresh()");
        }
    }

    @Test
    void theProvisionerIsNoSuperuserAndPreparingTheDatabaseAgainIsHarmless() throws SQLException {
        try (var superuser = new Behind(house)) {
            assertThat(superuser.read("select rolname from pg_roles where rolname = '"
                            + PlatformDatabase.provisioner(house.keys()).user()
                            + "' and not rolsuper and rolcreaterole and not rolreplication and not rolbypassrls"))
                    .hasSize(1);
        }
        house.prepareAgain();
    }

    private static TenantSettings settings(String tenant) {
        return TenantSettings.of(TestDatabase.CONTENT, new TenantId(tenant));
    }

    private static String reason(Provisioning result) {
        return result instanceof Provisioning.Failed failed ? failed.reason() : "did not fail";
    }

    private static List<String> states(Behind superuser) throws SQLException {
        return superuser.read("select tenant || ' ' || state from platform.tenant_version");
    }

    /** Tables, columns, rights and migrations of 东辽县 in one text. */
    private static String fingerprint(Behind superuser) throws SQLException {
        return superuser.read("""
                select string_agg(line, E'\\n' order by line) from (
                  select c.relname || ' ' || coalesce(c.relacl::text, '') || ' ' || pg_get_userbyid(c.relowner) as line
                  from pg_class c where c.relnamespace = 't_dongliao'::regnamespace
                  union all select version || ' ' || checksum from t_dongliao.schema_history where version is not null) x""").get(0);
    }
}
