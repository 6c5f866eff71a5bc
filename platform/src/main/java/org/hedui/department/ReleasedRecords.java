package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/**
 * Rows that count although they did not as delivered. The partition of a live delivery can only be read, so they stand
 * beside it and are read together with it ({@link DepartmentRecords}), quoting row and mending.
 */
@Dependent
public class ReleasedRecords {
    private final TenantConnection connection;

    @Inject
    public ReleasedRecords(TenantConnection connection) {
        this.connection = connection;
    }

    /** @param step of the release, which stands already */
    public void add(MendableRow row, RowStep step) {
        CheckedRow mended = row.checked();
        if (!mended.isGood()) {
            throw new IllegalStateException("%s has faults and cannot be released".formatted(row.id()));
        }
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into released_record
                    (delivery_id, row_no, step, id_no, person_name, fields, raw_row_hash, mending)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            insert.setObject(1, row.id().delivery());
            insert.setLong(2, row.id().row());
            insert.setInt(3, step.number());
            if (mended.idNumber().isPresent()) {
                insert.setString(4, mended.idNumber().get());
            } else {
                insert.setNull(4, Types.VARCHAR);
            }
            insert.setString(5, mended.personName());
            insert.setString(6, RecordCopy.json(mended));
            insert.setString(7, row.steps().get(0).rowHash());
            insert.setString(8, "%d %s".formatted(step.content(), step.rowHash()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
