package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The deliveries of the current tenant, to be read. {@link DeliveryImport} adds them. */
@Dependent
public class Deliveries {
    private final TenantConnection connection;

    @Inject
    public Deliveries(TenantConnection connection) {
        this.connection = connection;
    }

    /** Newest first. @param limit rows wanted, at most 200 */
    public List<Delivery> list(Optional<DatasetId> dataset, int offset, int limit) {
        return query(
                "where dataset like ? order by received_at desc, id offset ? limit ?",
                dataset.map(DatasetId::value).orElse("%"),
                offset,
                Math.min(limit, 200));
    }

    public long count(Optional<DatasetId> dataset) {
        return number(
                "select count(*) from delivery where dataset like ?",
                dataset.map(DatasetId::value).orElse("%"));
    }

    public Delivery require(UUID id) {
        return query("where id = ?", id).stream()
                .findFirst()
                .orElseThrow(() ->
                        new VerificationException("HEDUI-DELIVERY-001", "there is no delivery %s".formatted(id), id));
    }

    /** Those whose rows answer now, by dataset and period. */
    public List<Delivery> live() {
        return query("where state = 'LIVE' order by dataset, period_from");
    }

    /** What the live deliveries of a dataset say about a period. */
    public Coverage coverage(Dataset dataset, Period window) {
        return Coverage.of(
                dataset,
                window,
                query(
                        "where state = 'LIVE' and dataset = ? order by period_from",
                        dataset.id().value()));
    }

    /** As {@link #coverage(Dataset, Period)} for several datasets, in one statement. */
    public Map<DatasetId, Coverage> coverage(List<Dataset> datasets, Period window) {
        Map<DatasetId, List<Delivery>> live = live().stream().collect(Collectors.groupingBy(Delivery::dataset));
        return datasets.stream()
                .collect(Collectors.toMap(
                        Dataset::id,
                        dataset -> Coverage.of(dataset, window, live.getOrDefault(dataset.id(), List.of()))));
    }

    /** The values for which rows of a delivery were set aside, by row. @param limit at most 200 */
    public List<QuarantinedValue> quarantined(UUID delivery, int offset, int limit) {
        try (PreparedStatement select = prepare(
                        "select row_no, column_label, fault, stands, expected from quarantined_row where delivery_id = ?"
                                + " order by row_no, column_label offset ? limit ?",
                        delivery,
                        offset,
                        Math.min(limit, 200));
                ResultSet rows = select.executeQuery()) {
            List<QuarantinedValue> values = new ArrayList<>();
            while (rows.next()) {
                values.add(quarantinedValue(rows));
            }
            return values;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** From row_no, column_label, fault, stands, expected. */
    static QuarantinedValue quarantinedValue(ResultSet row) throws SQLException {
        return new QuarantinedValue(
                row.getLong(1), row.getString(2), Fault.valueOf(row.getString(3)), row.getString(4), row.getString(5));
    }

    /** What people must look at in rows that were taken, by row. @param limit at most 200 */
    public List<Warning> warnings(UUID delivery, int offset, int limit) {
        try (PreparedStatement select = prepare(
                        "select row_no, column_label, fault, stands, expected from delivery_warning where delivery_id = ?"
                                + " order by row_no, column_label, fault offset ? limit ?",
                        delivery,
                        offset,
                        Math.min(limit, 200));
                ResultSet rows = select.executeQuery()) {
            List<Warning> warnings = new ArrayList<>();
            while (rows.next()) {
                warnings.add(new Warning(
                        rows.getLong(1),
                        rows.getString(2),
                        Fault.valueOf(rows.getString(3)),
                        rows.getString(4),
                        rows.getString(5)));
            }
            return warnings;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public long warningCount(UUID delivery) {
        return number("select count(*) from delivery_warning where delivery_id = ?", delivery);
    }

    List<Delivery> query(String rest, Object... parameters) {
        try (PreparedStatement select =
                        prepare("select " + DeliveryRows.COLUMNS + " from delivery " + rest, parameters);
                ResultSet rows = select.executeQuery()) {
            List<Delivery> deliveries = new ArrayList<>();
            while (rows.next()) {
                deliveries.add(DeliveryRows.read(rows));
            }
            return deliveries;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private long number(String sql, Object... parameters) {
        try (PreparedStatement select = prepare(sql, parameters);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.current().prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
