package org.hedui.household;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Keeps the names of the newest declaration of each case findable; those of an older one are found no longer. */
@Dependent
public class NameIndex {
    private final TenantConnection connection;

    @Inject
    public NameIndex(TenantConnection connection) {
        this.connection = connection;
    }

    /** Takes the place of what was there for the case. Two statements at most, however many people. */
    public void put(Declaration declaration) {
        if (declaration.version() > 1) {
            forget(declaration);
        }
        putAll(List.of(declaration));
    }

    /** Of cases that had none before, in one statement, however many. */
    void putAll(List<Declaration> declarations) {
        List<String> cases = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (Person person : declaration.people()) {
                for (String key : NameKeys.of(person.name())) {
                    cases.add(declaration.caseNumber().value());
                    versions.add(declaration.version());
                    people.add(person.key());
                    keys.add(key);
                }
            }
        }
        Connection current = connection.current();
        try (PreparedStatement insert = current.prepareStatement("""
                insert into person_name_key (key, case_number, version, person_key)
                select t.key, t.number, t.version, t.person
                from unnest(?::text[], ?::text[], ?::integer[], ?::text[]) as t (key, number, version, person)""")) {
            insert.setArray(1, current.createArrayOf("text", keys.toArray()));
            insert.setArray(2, current.createArrayOf("text", cases.toArray()));
            insert.setArray(3, current.createArrayOf("integer", versions.toArray()));
            insert.setArray(4, current.createArrayOf("text", people.toArray()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void forget(Declaration declaration) {
        try (PreparedStatement delete =
                connection.current().prepareStatement("delete from person_name_key where case_number = ?")) {
            delete.setString(1, declaration.caseNumber().value());
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
