package org.hedui.department.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.department.AskedPerson;
import org.hedui.department.DatasetId;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;

/** Reads requests with their letter and the newest answer. */
final class RequestRows {
    /** An answer stands before the note that there was none. */
    static final String SELECT = """
            select l.number, l.dataset, l.department, l.asked_at, l.asked_by, l.asked_by_name, l.due_on, l.paper, l.form,
                l.prints, l.form_prints, q.case_number, q.authorization_number, q.persons, a.kind, a.answered_by,
                a.answered_on, a.reason, a.document, a.run, a.recorded_at, a.recorded_by, a.recorded_by_name
            from department_request q
            join request_letter l on l.number = q.letter
            left join lateral (select * from department_answer a
                where a.letter = q.letter and a.case_number = q.case_number order by a.silent limit 1) a on true\s""";

    private RequestRows() {}

    static DepartmentRequest read(ResultSet row) throws SQLException {
        return new DepartmentRequest(
                letter(row),
                new CaseNumber(row.getString(12)),
                row.getString(13),
                List.of(Canonical.read(row.getString(14), AskedPerson[].class)),
                answer(row));
    }

    private static RequestLetter letter(ResultSet row) throws SQLException {
        return new RequestLetter(
                row.getString(1),
                new DatasetId(row.getString(2)),
                row.getString(3),
                instant(row, 4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getInt(10),
                row.getInt(11));
    }

    private static Optional<DepartmentAnswer> answer(ResultSet row) throws SQLException {
        String kind = row.getString(15);
        return kind == null
                ? Optional.empty()
                : Optional.of(new DepartmentAnswer(
                        DepartmentAnswer.Kind.valueOf(kind),
                        row.getString(16),
                        row.getObject(17, LocalDate.class),
                        row.getString(18),
                        Optional.ofNullable(row.getObject(19, UUID.class)),
                        row.getObject(20, UUID.class),
                        instant(row, 21),
                        row.getString(22),
                        row.getString(23)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
