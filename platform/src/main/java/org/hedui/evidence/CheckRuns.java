package org.hedui.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The checks of the current tenant, append-only, by plain JDBC: one round trip writes one, three read one. */
@Dependent
public class CheckRuns {
    /** Three statements that the driver sends together: the check, its replies and its records from JSON arrays. */
    private static final String INSERT = """
            insert into check_run (id, case_number, authorization_number, started_at, started_by, continues)
                values (?, ?, ?, ?, ?, ?);
            insert into reply (run, dataset, kind, department, source, reason, feedback_at, rows, digest)
                select ?, r.dataset, r.kind, r.department, r.source, r.reason, r.feedback_at, r.rows, r.digest
                from jsonb_to_recordset(?::jsonb) as r(dataset text, kind text, department text, source text,
                    reason text, feedback_at timestamptz, rows integer, digest text);
            insert into evidence_record
                (run, dataset, delivery, row_no, person_key, degree, fields, raw_row_hash, digest, mending)
                select ?, r.dataset, r.delivery, r.row_no, r.person_key, r.degree, r.fields, r.raw_row_hash, r.digest,
                    r.mending
                from jsonb_to_recordset(?::jsonb) as r(dataset text, delivery uuid, row_no bigint, person_key text,
                    degree text, fields jsonb, raw_row_hash text, digest text, mending text)""";

    private static final String LATEST = """
            select id, authorization_number, started_at, started_by, continues from check_run
            where case_number = ? order by started_at desc, id limit 1""";

    private final TenantConnection connection;

    @Inject
    public CheckRuns(TenantConnection connection) {
        this.connection = connection;
    }

    /** @param suite by which each row is digested */
    public void add(CheckRun run, CryptoSuite suite) {
        try (PreparedStatement insert = connection.current().prepareStatement(INSERT)) {
            insert.setObject(1, run.id());
            insert.setString(2, run.caseNumber().value());
            insert.setString(3, run.authorizationNumber());
            insert.setObject(4, run.startedAt().atOffset(ZoneOffset.UTC));
            insert.setString(5, run.startedBy());
            insert.setObject(6, run.check().equals(run.id()) ? null : run.check());
            insert.setObject(7, run.id());
            insert.setString(
                    8,
                    Canonical.write(run.replies().stream()
                            .map(reply -> columns(reply, suite))
                            .toList()));
            insert.setObject(9, run.id());
            insert.setString(
                    10,
                    Canonical.write(run.records().stream()
                            .map(row -> columns(row, suite))
                            .toList()));
            insert.execute();
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
                        Objects.requireNonNullElse(rows.getObject(5, UUID.class), id),
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

    private static Map<String, Object> columns(RecordedReply reply, CryptoSuite suite) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("dataset", reply.dataset());
        columns.put("kind", reply.kind());
        columns.put("department", reply.department());
        columns.put("source", reply.source());
        columns.put("reason", reply.reason());
        columns.put("feedback_at", reply.feedbackAt());
        columns.put("rows", reply.rows());
        columns.put("digest", Digest.of(suite, Canonical.write(reply)).value());
        return columns;
    }

    private static Map<String, Object> columns(EvidenceRecord row, CryptoSuite suite) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("dataset", row.dataset());
        columns.put("delivery", row.delivery());
        columns.put("row_no", row.row());
        columns.put("person_key", row.person());
        columns.put("degree", row.degree());
        columns.put("fields", row.fields());
        columns.put("raw_row_hash", row.rawRowHash());
        columns.put("digest", row.digest(suite));
        columns.put("mending", row.mending());
        return columns;
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
                select dataset, person_key, degree, delivery, row_no, fields, raw_row_hash, mending
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
                rows.getString(7),
                Optional.ofNullable(rows.getString(8)));
    }

    private static Optional<Instant> instant(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
