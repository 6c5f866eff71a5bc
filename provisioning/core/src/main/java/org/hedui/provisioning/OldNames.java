package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hedui.household.NameKeys;
import org.hedui.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of declarations findable that were kept before the search was there (028). In Java, since SQL does not
 * know how a name is spelled.
 */
final class OldNames implements JavaMigration {
    private static final int FETCHED = 2_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("028.1");
    }

    @Override
    public String getDescription() {
        return "old names";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement people = connection.prepareStatement("""
                        select p.case_number, p.version, p.person_key, p.name from declared_person p
                        where p.version = (select max(d.version) from declaration d where d.case_number = p.case_number)
                          and not exists (select 1 from person_name_key k where k.case_number = p.case_number)""");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into person_name_key (key, case_number, version, person_key) values (?, ?, ?, ?)")) {
            people.setFetchSize(FETCHED); // inside Flyway's transaction the driver reads on as it goes
            try (ResultSet rows = people.executeQuery()) {
                for (int read = 1; rows.next(); read++) {
                    add(insert, rows);
                    if (read % FETCHED == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, ResultSet person) throws SQLException {
        for (String key : NameKeys.of(new PersonName(person.getString("name")))) {
            insert.setString(1, key);
            insert.setString(2, person.getString("case_number"));
            insert.setInt(3, person.getInt("version"));
            insert.setString(4, person.getString("person_key"));
            insert.addBatch();
        }
    }
}
