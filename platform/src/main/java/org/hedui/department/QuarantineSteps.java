package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The steps of rows that were set aside: appended, never changed, which the database holds too. */
@Dependent
public class QuarantineSteps {
    /** Whoever comes second to the same step gets nothing, also while the first has not committed. */
    private static final String INSERT = """
            insert into quarantine_step (delivery_id, row_no, step, deed, state, content_step, before_step, faults,
                row_hash, sealed, at, by_user, by_name, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String SELECT = """
            select step, deed, state, content_step, before_step, faults, row_hash, sealed, at, by_user, by_name, reason
            from quarantine_step where delivery_id = ? and row_no = ? order by step""";

    private final TenantConnection connection;
    private final RowSeal seal;

    @Inject
    public QuarantineSteps(TenantConnection connection, RowSeal seal) {
        this.connection = connection;
        this.seal = seal;
    }

    /** From 0 on; none if the row was not kept or not set aside. */
    public List<RowStep> of(RowId id) {
        try (PreparedStatement select = connection.current().prepareStatement(SELECT)) {
            select.setObject(1, id.delivery());
            select.setLong(2, id.row());
            try (ResultSet rows = select.executeQuery()) {
                List<RowStep> steps = new ArrayList<>();
                while (rows.next()) {
                    steps.add(read(id, rows));
                }
                return steps;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** @throws MendRefused HEDUI-MEND-004 if somebody else did this step first */
    public void append(RowId id, RowStep step) {
        try (PreparedStatement insert = connection.current().prepareStatement(INSERT)) {
            bind(insert, id, step);
            if (insert.executeUpdate() == 0) {
                throw new MendRefused(
                        "HEDUI-MEND-004", "row %d was changed by somebody else".formatted(id.row()), id.row());
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The rows of a delivery as they were set aside. */
    void setAside(java.util.UUID delivery, List<Quarantine.Kept> rows, Importer importer, OffsetDateTime at) {
        try (PreparedStatement insert = connection.current().prepareStatement(INSERT)) {
            for (Quarantine.Kept row : rows) {
                bind(insert, new RowId(delivery, row.number()), row.asStep(importer, at.toInstant()));
                insert.setBytes(10, row.sealed());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void bind(PreparedStatement insert, RowId id, RowStep step) throws SQLException {
        insert.setObject(1, id.delivery());
        insert.setLong(2, id.row());
        insert.setInt(3, step.number());
        insert.setString(4, step.deed().name());
        insert.setString(5, step.state().name());
        insert.setInt(6, step.content());
        insert.setInt(7, step.before());
        insert.setInt(8, step.faults());
        insert.setString(9, step.rowHash());
        Optional<byte[]> sealed = step.cells().map(cells -> seal.seal(id, step.number(), cells));
        if (sealed.isPresent()) {
            insert.setBytes(10, sealed.get());
        } else {
            insert.setNull(10, Types.BINARY);
        }
        insert.setObject(11, step.at().atOffset(ZoneOffset.UTC));
        insert.setString(12, step.by().userId());
        insert.setString(13, step.by().name());
        insert.setString(14, step.reason());
    }

    private RowStep read(RowId id, ResultSet row) throws SQLException {
        int number = row.getInt(1);
        Optional<byte[]> sealed = Optional.ofNullable(row.getBytes(8));
        return new RowStep(
                number,
                RowDeed.valueOf(row.getString(2)),
                RowState.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                new Importer(row.getString(10), row.getString(11)),
                row.getString(12),
                sealed.map(cells -> seal.open(id, number, cells)));
    }
}
