package org.hedui.department;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hedui.files.InspectedFile;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Writes what becomes of deliveries. Which may follow which is decided here, under a lock of the dataset. */
final class DeliveryRegister {
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final TenantConnection connection;
    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryRegister(TenantConnection connection, Clock clock) {
        this.connection = connection;
        this.deliveries = new Deliveries(connection);
        this.clock = clock;
    }

    void addChecking(UUID id, DeliveryRequest request, InspectedFile file, String digest, Importer importer) {
        run(
                """
                insert into delivery (id, dataset, period_from, period_to, file_name, file_digest, file_size, charset,
                    state, rows, quarantined, control, supplied_on, received_at, imported_by, imported_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'CHECKING', 0, 0, '{"rows":0,"sums":{}}', ?, ?, ?, ?)""",
                id,
                request.dataset().value(),
                request.period().from(),
                request.period().to(),
                file.name(),
                digest,
                file.size(),
                request.charset().name(),
                request.suppliedOn(),
                OffsetDateTime.now(clock),
                importer.userId(),
                importer.name());
    }

    /** Imports of one dataset follow each other. Released at the end of the transaction. */
    void lock(DatasetId dataset) {
        run("select pg_advisory_xact_lock(hashtextextended('hedui/delivery/' || ?, 0))", dataset.value());
    }

    /** @throws DeliveryRefused if this file, or a newer one in its place, is there already */
    void requireNew(Dataset dataset, DeliveryRequest request, String digest) {
        deliveries
                .query(
                        "where dataset = ? and file_digest = ? and state in ('LIVE', 'SUPERSEDED')",
                        dataset.id().value(),
                        digest)
                .forEach(same -> {
                    throw new DeliveryRefused(
                            "HEDUI-DELIVERY-010",
                            "the same file was imported before, as delivery %s".formatted(same.id()),
                            same.fileName(),
                            same.id());
                });
        replacedBy(dataset, request);
    }

    /** The live deliveries that this one takes the place of. */
    List<Delivery> replacedBy(Dataset dataset, DeliveryRequest request) {
        List<Delivery> touched = live(dataset).stream()
                .filter(delivery ->
                        dataset.kind() == DatasetKind.SNAPSHOT || overlap(delivery.period(), request.period()))
                .toList();
        touched.forEach(delivery -> requireNewer(dataset, delivery, request));
        return touched;
    }

    void makeLive(UUID id, long rows, long quarantined, ControlTotals control) {
        run(
                "update delivery set state = 'LIVE', rows = ?, quarantined = ?, control = ?::jsonb, live_since = ? where id = ?",
                rows,
                quarantined,
                DeliveryRows.json(control),
                OffsetDateTime.now(clock),
                id);
    }

    void supersede(Collection<Delivery> replaced, UUID by) {
        for (Delivery delivery : replaced) {
            run("update delivery set state = 'SUPERSEDED', superseded_by = ? where id = ?", by, delivery.id());
        }
    }

    void refuse(UUID id, VerificationException reason) {
        run(
                "update delivery set state = 'REFUSED', refusal_code = ?, refusal_message = ?, refusal_arguments = ?::jsonb where id = ?",
                reason.code(),
                String.valueOf(reason.getMessage()),
                DeliveryRows.json(
                        reason.arguments().stream().map(String::valueOf).toList()),
                id);
    }

    /** What a server left behind that stopped in the middle; an import of an hour ago is none. */
    void refuseAbandoned(DatasetId dataset, UUID except) {
        run("""
                update delivery set state = 'REFUSED', refusal_code = 'HEDUI-DELIVERY-013', refusal_arguments = '[]',
                    refusal_message = 'HEDUI-DELIVERY-013: the server stopped during the import; import the file again'
                where dataset = ? and state = 'CHECKING' and id <> ? and received_at < ?""", dataset.value(), except, OffsetDateTime.now(clock).minus(ABANDONED));
    }

    void addQuarantined(UUID delivery, List<QuarantinedValue> values) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into quarantined_row (delivery_id, row_no, column_label, fault, stands, expected)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (QuarantinedValue value : values) {
                insert.setObject(1, delivery);
                insert.setLong(2, value.row());
                insert.setString(3, value.column());
                insert.setString(4, value.fault().name());
                insert.setString(5, value.stands());
                insert.setString(6, value.expected());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    void addWarnings(UUID delivery, List<Warning> warnings) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into delivery_warning (delivery_id, row_no, column_label, fault, stands, expected)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (Warning warning : warnings) {
                insert.setObject(1, delivery);
                insert.setLong(2, warning.row());
                insert.setString(3, warning.column());
                insert.setString(4, warning.fault().name());
                insert.setString(5, warning.stands());
                insert.setString(6, warning.expected());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    void createPartition(UUID delivery) {
        run("select create_delivery_partition(?)", delivery);
    }

    void attachPartition(UUID delivery) {
        run("select attach_delivery_partition(?)", delivery);
    }

    private List<Delivery> live(Dataset dataset) {
        return deliveries.query(
                "where state = 'LIVE' and dataset = ? order by period_from",
                dataset.id().value());
    }

    private static void requireNewer(Dataset dataset, Delivery there, DeliveryRequest request) {
        boolean older = dataset.kind() == DatasetKind.SNAPSHOT
                ? there.period().to().isAfter(request.period().to())
                : !request.period().contains(there.period());
        boolean stale =
                there.period().equals(request.period()) && there.suppliedOn().isAfter(request.suppliedOn());
        if (older || stale) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-011",
                    "period %s of %s would overwrite delivery %s of period %s, which is newer or reaches further"
                            .formatted(request.period(), dataset.id(), there.id(), there.period()),
                    dataset.label(),
                    request.period(),
                    there.period(),
                    there.id());
        }
    }

    private static boolean overlap(Period one, Period other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    private void run(String sql, Object... parameters) {
        Connection current = connection.current();
        try (PreparedStatement statement = current.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
