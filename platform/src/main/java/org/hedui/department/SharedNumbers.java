package org.hedui.department;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Finds numbers that stand under two names in one delivery (重号): one pass over its rows, once they are indexed. */
final class SharedNumbers {
    private static final String FIND = """
            select row_no, id_no from department_record
            where delivery_id = ? and id_no in (
                select id_no from department_record where delivery_id = ? and id_no is not null
                group by id_no having min(person_name collate "C") <> max(person_name collate "C"))
            order by row_no limit ?""";

    private static final int MOST = 20_000;

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
        try (PreparedStatement select = connection.current().prepareStatement(FIND)) {
            select.setObject(1, delivery);
            select.setObject(2, delivery);
            select.setInt(3, MOST);
            try (ResultSet rows = select.executeQuery()) {
                List<Warning> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(new Warning(
                            rows.getLong(1), column, Fault.SHARED_NUMBER, Masking.personal(rows.getString(2)), "一号一人"));
                }
                return all;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
