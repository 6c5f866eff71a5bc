package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The rows that were set aside, by the state in which their last step left them. */
@Dependent
public class QuarantineList {
    /** Of one delivery, narrowed by a fault as delivered and by state. */
    private static final String ROWS = """
            from (select row_no, count(*)::integer as faults, bool_or(fault = ?) as named from quarantined_row
                  where delivery_id = ? group by row_no) q
            left join lateral (select s.* from quarantine_step s where s.delivery_id = ? and s.row_no = q.row_no
                  order by s.step desc limit 1) l on true
            where (? = '' or q.named) and (? = '' or coalesce(l.state, 'NOT_KEPT') = ?)\s""";

    private final TenantConnection connection;

    @Inject
    public QuarantineList(TenantConnection connection) {
        this.connection = connection;
    }

    /** In the order of the file. @param limit at most 200 */
    public List<SetAsideRow> rows(UUID delivery, QuarantineFilter filter, int offset, int limit) {
        String sql =
                "select q.row_no, coalesce(l.state, 'NOT_KEPT'), coalesce(l.faults, q.faults), l.step, l.by_name, l.at "
                        + ROWS + "order by q.row_no offset ? limit ?";
        try (PreparedStatement select = narrowed(sql, delivery, filter)) {
            select.setInt(7, offset);
            select.setInt(8, Math.min(limit, 200));
            List<SetAsideRow> bare = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    bare.add(bare(delivery, rows));
                }
            }
            return withFaults(delivery, bare);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public long count(UUID delivery, QuarantineFilter filter) {
        try (PreparedStatement select = narrowed("select count(*) " + ROWS, delivery, filter);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public QuarantineTally tally(UUID delivery) {
        String sql = "select coalesce(l.state, 'NOT_KEPT'), count(*) " + ROWS + "group by 1";
        try (PreparedStatement select = narrowed(sql, delivery, QuarantineFilter.ALL);
                ResultSet rows = select.executeQuery()) {
            Map<RowState, Long> counts = new EnumMap<>(RowState.class);
            while (rows.next()) {
                counts.put(RowState.valueOf(rows.getString(1)), rows.getLong(2));
            }
            return new QuarantineTally(counts);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** What was wrong with these rows as delivered, by row. */
    Map<Long, List<QuarantinedValue>> faults(UUID delivery, List<Long> rows) {
        Connection current = connection.current();
        try (PreparedStatement select = current.prepareStatement("""
                select row_no, column_label, fault, stands, expected from quarantined_row
                where delivery_id = ? and row_no = any (?) order by row_no, column_label""")) {
            select.setObject(1, delivery);
            select.setArray(2, current.createArrayOf("bigint", rows.toArray()));
            List<QuarantinedValue> values = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    values.add(Deliveries.quarantinedValue(found));
                }
            }
            return values.stream().collect(Collectors.groupingBy(QuarantinedValue::row));
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private PreparedStatement narrowed(String sql, UUID delivery, QuarantineFilter filter) throws SQLException {
        String fault = filter.fault().map(Fault::name).orElse("");
        String state = filter.state().map(RowState::name).orElse("");
        PreparedStatement select = connection.current().prepareStatement(sql);
        select.setString(1, fault);
        select.setObject(2, delivery);
        select.setObject(3, delivery);
        select.setString(4, fault);
        select.setString(5, state);
        select.setString(6, state);
        return select;
    }

    private static SetAsideRow bare(UUID delivery, ResultSet row) throws SQLException {
        boolean touched = row.getInt(4) > 0;
        return new SetAsideRow(
                new RowId(delivery, row.getLong(1)),
                RowState.valueOf(row.getString(2)),
                List.of(),
                row.getInt(3),
                Optional.ofNullable(row.getString(5)).filter(name -> touched),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                        .filter(at -> touched)
                        .map(OffsetDateTime::toInstant));
    }

    private List<SetAsideRow> withFaults(UUID delivery, List<SetAsideRow> bare) {
        Map<Long, List<QuarantinedValue>> faults =
                faults(delivery, bare.stream().map(row -> row.id().row()).toList());
        return bare.stream()
                .map(row -> new SetAsideRow(
                        row.id(),
                        row.state(),
                        faults.getOrDefault(row.id().row(), List.of()),
                        row.left(),
                        row.lastBy(),
                        row.lastAt()))
                .toList();
    }
}
