package org.hedui.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.hedui.house.TestDatabase;
import org.junit.jupiter.api.Test;

/** A county that has been at work since before there was a search is upgraded. */
class OldNamesIT {
    private final TestDatabase house = TestDatabase.with("wulateqian");

    @Test
    void thePeopleOfEachNewestDeclarationAreFindableAfterTheUpgradeAndNoOthers() throws SQLException {
        try (Connection superuser = house.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = t_wulateqian");
            statement.execute("""
                    insert into verification_case (number, version, status, scheme, area, township, applicant_name,
                        applicant_id, persons, declared_at, declared_by, declared_by_name, status_since, steps, entered_by,
                        extensions)
                    values ('150823-20250301-00001', 0, 'DECLARED', 'dibao', 'RURAL', '镇', '仇建国', '220422198001011201', 1,
                        now(), 'c', 'c', now(), 1, '{c}', 0)""");
            statement.execute("""
                    insert into declaration (case_number, version, content, digest, declared_at, declared_by)
                    select '150823-20250301-00001', i, '{}', '', now(), 'c' from generate_series(1, 2) i""");
            statement.execute("""
                    insert into declared_person (case_number, version, person_key, member, id_no, name)
                    values ('150823-20250301-00001', 1, 'M1', true, '220422198001011201', '旧姓名'),
                        ('150823-20250301-00001', 2, 'M1', true, '220422198001011201', '仇建国')""");
            migrate(superuser);
            assertThat(keys(statement)).containsExactlyInAnyOrder("仇建国", "建国", "qiujianguo", "jianguo", "qjg");
            migrate(superuser);
            assertThat(keys(statement)).as("who is there already stays once").hasSize(5);
        }
    }

    private static void migrate(Connection connection) throws SQLException {
        new OldNames().migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException("this migration asks for none");
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }

    private static List<String> keys(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select key from person_name_key")) {
            List<String> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        }
    }
}
