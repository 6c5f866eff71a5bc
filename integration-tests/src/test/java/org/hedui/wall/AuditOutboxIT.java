package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.hedui.house.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tenant's own login tries to bend the tenant's own audit outbox. */
class AuditOutboxIT {
    private static final String DENIED = "42501";
    private static final String COLUMNS =
            "at, tenant, actor_id, actor_name, roles, authentication_level, deed, subject,"
                    + " purpose, fields, outcome, details";
    private static final String VALUES =
            "now(), 'dongliao', 'u1', '张三', '{}', 'PASSWORD', 'attack', '', '', '{}', 'DONE', '{}'";

    private final TestDatabase house = TestDatabase.with("dongliao");
    private Attacker attacker;

    @BeforeEach
    void injects() throws SQLException {
        attacker = new Attacker(house, "dongliao");
        attacker.run("insert into audit_outbox (" + COLUMNS + ") values (" + VALUES + ")");
    }

    @AfterEach
    void leaves() throws SQLException {
        attacker.close();
    }

    @Test
    void anEntryCanBeAddedAndReadButNeverChangedOrTakenAway() throws SQLException {
        assertThat(attacker.read("select count(*) from audit_outbox")).isNotEqualTo(List.of("0"));
        attacker.isRefused("update audit_outbox set deed = 'other'", DENIED);
        attacker.isRefused("delete from audit_outbox", DENIED);
        attacker.isRefused("truncate audit_outbox", DENIED);
        attacker.isRefused("select * from audit_outbox for update", DENIED);
        attacker.isRefused("merge into audit_outbox o using (select 1) s on true when matched then delete", DENIED);
        attacker.isRefused(
                "insert into audit_outbox (" + COLUMNS + ") values (" + VALUES
                        + ") on conflict (seq) do update set deed = 'other'",
                DENIED);
    }

    @Test
    void rightsOnTheOutboxCannotBeGivenToOneself() throws SQLException {
        attacker.run("reset role");
        attacker.run(
                "grant update, delete on audit_outbox to t_dongliao_login"); // a warning: no privileges were granted
        attacker.isRefused("update audit_outbox set deed = 'other'", DENIED);
        attacker.isRefused("delete from audit_outbox", DENIED);
        attacker.isRefused("alter table audit_outbox owner to t_dongliao_login", DENIED);
        attacker.isRefused("reassign owned by audit_owner to t_dongliao_login", DENIED);
        attacker.isRefused("alter default privileges for role audit_owner grant all on tables to public", DENIED);
    }

    @Test
    void theOutboxCanBeNeitherAlteredNorSidestepped() {
        attacker.isRefused("alter table audit_outbox add column mine int", DENIED);
        attacker.isRefused("alter table audit_outbox disable trigger all", DENIED);
        attacker.isRefused("drop table audit_outbox", DENIED);
        attacker.isRefused("drop index audit_outbox_at", DENIED);
        attacker.isRefused("alter table audit_outbox rename to gone", DENIED);
        attacker.isRefused("create rule quiet as on insert to audit_outbox do instead nothing", DENIED);
        attacker.isRefused(
                "create trigger quiet before insert on audit_outbox for each row execute function suppress_redundant_updates_trigger()",
                DENIED);
        attacker.isRefused("create policy quiet on audit_outbox using (false)", DENIED);
        attacker.isRefused("create view pg_temp.audit_outbox as select 1", DENIED);
        attacker.isRefused("create temporary table audit_outbox (seq bigint)", DENIED);
    }

    @Test
    void whatTheDatabaseSaysAboutAnEntryCannotBeForged() throws SQLException {
        for (String column : List.of("recorded_at", "recorded_by", "transaction", "seq")) {
            attacker.isRefused(
                    "insert into audit_outbox (%s, %s) overriding system value values (default, %s)"
                            .formatted(column, COLUMNS, VALUES),
                    DENIED);
        }
        attacker.isRefused(
                "insert into audit_outbox (" + COLUMNS + ") values (" + VALUES.replace("dongliao", "chengkou") + ")",
                "23514");
        assertThat(attacker.read("select distinct recorded_by from audit_outbox"))
                .containsExactly("t_dongliao_login");
    }

    @Test
    void theNumberingCannotBeMoved() {
        attacker.isRefused("select nextval('audit_outbox_seq_seq')", DENIED);
        attacker.isRefused("select setval('audit_outbox_seq_seq', 1)", DENIED);
        attacker.isRefused("alter sequence audit_outbox_seq_seq restart", DENIED);
    }

    @Test
    void triggersCannotBeSwitchedOffForTheSession() {
        attacker.isRefused("set session_replication_role = replica", DENIED);
    }

    @Test
    void notEvenTheOwnerOfTheTenantsTablesMayChangeAnEntry() throws SQLException {
        try (var superuser = new Behind(house)) {
            superuser.run("set role t_dongliao_owner");
            assertThat(superuser.read("select has_table_privilege('t_dongliao.audit_outbox', 'update')"
                            + " or has_table_privilege('t_dongliao.audit_outbox', 'delete')"
                            + " or has_table_privilege('t_dongliao.audit_outbox', 'truncate')"))
                    .containsExactly("f");
        }
    }

    @Test
    void theHistoryOfMigrationsIsNotTheTenantsToTouch() {
        attacker.isRefused("select * from schema_history", DENIED);
        attacker.isRefused("select * from audit_history", DENIED);
        attacker.isRefused("delete from schema_history", DENIED);
    }
}
