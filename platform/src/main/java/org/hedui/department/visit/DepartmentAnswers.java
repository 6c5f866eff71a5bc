package org.hedui.department.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;
import org.jspecify.annotations.Nullable;

/** What came back to the letters of the current tenant, append-only. */
@Dependent
public class DepartmentAnswers {
    private final TenantConnection connection;

    @Inject
    public DepartmentAnswers(TenantConnection connection) {
        this.connection = connection;
    }

    public void add(DepartmentRequest request, DepartmentAnswer answer) {
        run(
                "insert into department_answer (letter, case_number, silent, kind, answered_by, answered_on, reason,"
                        + " document, run, recorded_at, recorded_by, recorded_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.letter().number(),
                request.caseNumber().value(),
                answer.kind() == DepartmentAnswer.Kind.SILENT,
                answer.kind().name(),
                answer.answeredBy(),
                answer.answeredOn(),
                answer.reason(),
                answer.file().orElse(null),
                answer.run(),
                answer.recordedAt().atOffset(ZoneOffset.UTC),
                answer.recordedBy(),
                answer.recordedByName());
    }

    /**
     * Before anything of a file is read: each is taken once, whatever letter it is said to answer.
     *
     * @throws VerificationException HEDUI-REPLY-002 names the letter it was taken for
     */
    public void requireNew(String digest, String fileName) {
        try (PreparedStatement select =
                connection.current().prepareStatement("select letter from department_reply_file where digest = ?")) {
            select.setString(1, digest);
            try (ResultSet rows = select.executeQuery()) {
                if (rows.next()) {
                    throw new VerificationException(
                            "HEDUI-REPLY-002",
                            "the same file was recorded before, for letter %s".formatted(rows.getString(1)),
                            fileName,
                            rows.getString(1));
                }
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public void addFile(String digest, String letter, UUID document, Instant at) {
        run(
                "insert into department_reply_file (digest, letter, document, recorded_at) values (?, ?, ?, ?)",
                digest,
                letter,
                document,
                at.atOffset(ZoneOffset.UTC));
    }

    private void run(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.current().prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
