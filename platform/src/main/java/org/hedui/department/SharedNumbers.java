package org.hedui.department;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hedui.kernel.NameVariants;
import org.hedui.kernel.PersonName;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/**
 * Finds numbers that stand under the names of two people in one delivery (重号): one pass over its rows, once they are
 * indexed. Told at the first row of each name.
 */
final class SharedNumbers {
    private static final String FIND = """
            select min(row_no), id_no, person_name from department_record
            where delivery_id = ? and id_no in (
                select id_no from department_record where delivery_id = ? and id_no is not null
                group by id_no having min(person_name collate "C") <> max(person_name collate "C"))
            group by id_no, person_name order by id_no, min(row_no) limit ?""";

    private static final int MOST = 20_000;

    /** @param row of the file where this name stands first */
    private record Named(long row, PersonName name) {}

    private final TenantConnection connection;

    SharedNumbers(TenantConnection connection) {
        this.connection = connection;
    }

    List<Warning> find(UUID delivery, Dataset dataset) {
        String column = dataset.columns().stream()
                .filter(it -> it.type() == ColumnType.ID_NUMBER)
                .map(Column::label)
                .findFirst()
                .orElse(Warning.WHOLE_ROW);
        List<Warning> all = new ArrayList<>();
        underSeveralNames(delivery).forEach((number, names) -> {
            if (NameVariants.areOfTwo(names.stream().map(Named::name).toList())) {
                names.forEach(named -> all.add(
                        new Warning(named.row(), column, Fault.SHARED_NUMBER, Masking.personal(number), "一号一人")));
            }
        });
        return all;
    }

    private Map<String, List<Named>> underSeveralNames(UUID delivery) {
        try (PreparedStatement select = connection.current().prepareStatement(FIND)) {
            select.setObject(1, delivery);
            select.setObject(2, delivery);
            select.setInt(3, MOST);
            try (ResultSet rows = select.executeQuery()) {
                Map<String, List<Named>> found = new LinkedHashMap<>();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(2), none -> new ArrayList<>())
                            .add(new Named(rows.getLong(1), new PersonName(rows.getString(3))));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
