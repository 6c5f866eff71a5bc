package org.hedui.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The checks of the current tenant, append-only, by plain JDBC: three statements write one, three read one. */
@Dependent
public class CheckRuns {
    private static final String INSERT_RUN =
            "insert into check_run (id, case_number, authorization_number, started_at, started_by) values (?, ?, ?, ?, ?)";
    private static final String INSERT_REPLY = """
            insert into reply (run, dataset, kind, department, source, reason, feedback_at, rows, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_RECORD = """
            insert into evidence_record
                (run, dataset, delivery, row_no, person_key, degree, fields, raw_row_hash, digest)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""";
    private static final String LATEST = """
            select id, authorization_number, started_at, started_by from check_run
            where case_number = ? order by started_at desc, id limit 1""";

    private final TenantConnection connection;

    @Inject
    public CheckRuns(TenantConnection connection) {
        this.connection = connection;
    }

    /** @param suite by which each row is digested */
    public void add(CheckRun run, CryptoSuite suite) {
        try {
            insertRun(run);
            insertReplies(run, suite);
            insertRecords(run, suite);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The check made last, with everything it brought. */
    public Optional<CheckRun> latest(CaseNumber number) {
        try (PreparedStatement query = connection.current().prepareStatement(LATEST)) {
            query.setString(1, number.value());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                UUID id = rows.getObject(1, UUID.class);
                return Optional.of(new CheckRun(
                        id,
                        number,
                        rows.getString(2),
                        instant(rows, 3).orElseThrow(),
                        rows.getString(4),
                        replies(id),
                        records(id)));
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void insertRun(CheckRun run) throws SQLException {
        try (PreparedStatement insert = connection.current().prepareStatement(INSERT_RUN)) {
            insert.setObject(1, run.id());
            insert.setString(2, run.caseNumber().value());
            insert.setString(3, run.authorizationNumber());
            insert.setObject(4, run.startedAt().atOffset(ZoneOffset.UTC));
            insert.setString(5, run.startedBy());
            insert.executeUpdate();
        }
    }

    private void insertReplies(CheckRun run, CryptoSuite suite) throws SQLException {
        try (PreparedStatement insert = connection.current().prepareStatement(INSERT_REPLY)) {
            for (RecordedReply reply : run.replies()) {
                insert.setObject(1, run.id());
                insert.setString(2, reply.dataset());
                insert.setString(3, reply.kind().name());
                insert.setString(4, reply.department());
                insert.setString(5, reply.source());
                insert.setString(6, reply.reason());
                insert.setObject(
                        7,
                        reply.feedbackAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null));
                insert.setInt(8, reply.rows());
                insert.setString(9, Digest.of(suite, Canonical.write(reply)).value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertRecords(CheckRun run, CryptoSuite suite) throws SQLException {
        Connection current = connection.current();
        try (PreparedStatement insert = current.prepareStatement(INSERT_RECORD)) {
            for (EvidenceRecord row : run.records()) {
                insert.setObject(1, run.id());
                insert.setString(2, row.dataset());
                insert.setObject(3, row.delivery());
                insert.setLong(4, row.row());
                insert.setString(5, row.person());
                insert.setString(6, row.degree().name());
                insert.setString(7, Canonical.write(row.fields()));
                insert.setString(8, row.rawRowHash());
                insert.setString(9, row.digest(suite));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<RecordedReply> replies(UUID run) throws SQLException {
        List<RecordedReply> replies = new ArrayList<>();
        try (PreparedStatement query = connection
                .current()
                .prepareStatement(
                        "select dataset, kind, department, source, reason, feedback_at, rows from reply where run = ? order by dataset")) {
            query.setObject(1, run);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    replies.add(new RecordedReply(
                            rows.getString(1),
                            AnswerKind.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            instant(rows, 6),
                            rows.getInt(7)));
                }
            }
        }
        return replies;
    }

    private List<EvidenceRecord> records(UUID run) throws SQLException {
        List<EvidenceRecord> records = new ArrayList<>();
        try (PreparedStatement query = connection.current().prepareStatement("""
                select dataset, person_key, degree, delivery, row_no, fields, raw_row_hash
                from evidence_record where run = ? order by dataset, person_key, delivery, row_no""")) {
            query.setObject(1, run);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    records.add(record(rows));
                }
            }
        }
        return records;
    }

    private static EvidenceRecord record(ResultSet rows) throws SQLException {
        @SuppressWarnings("unchecked") // A JSON object's keys are strings.
        Map<String, Object> fields = Canonical.read(rows.getString(6), Map.class);
        return new EvidenceRecord(
                rows.getString(1),
                rows.getString(2),
                Degree.valueOf(rows.getString(3)),
                rows.getObject(4, UUID.class),
                rows.getLong(5),
                fields,
                rows.getString(7));
    }

    private static Optional<Instant> instant(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
