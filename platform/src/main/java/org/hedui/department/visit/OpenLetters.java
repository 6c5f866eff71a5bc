package org.hedui.department.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The requests of the current tenant that wait for an answer, over all cases that still go on. */
@Dependent
public class OpenLetters {
    /** What a cancelled or concluded case asked waits for nothing any more. */
    private static final String OPEN = """
            where a.kind is null and exists (select from verification_case c where c.number = q.case_number
                and c.status in ('SYSTEM_CHECK', 'DEPARTMENT_CHECK', 'SURVEY', 'COMPUTED'))\s""";

    private final TenantConnection connection;

    @Inject
    public OpenLetters(TenantConnection connection) {
        this.connection = connection;
    }

    /** Due first. @param limit requests wanted, at most 200 */
    public List<DepartmentRequest> page(int offset, int limit) {
        try (PreparedStatement select = connection
                .current()
                .prepareStatement(
                        RequestRows.SELECT + OPEN + "order by l.due_on, l.number, q.case_number offset ? limit ?")) {
            select.setInt(1, offset);
            select.setInt(2, Math.min(limit, 200));
            try (ResultSet rows = select.executeQuery()) {
                List<DepartmentRequest> requests = new ArrayList<>();
                while (rows.next()) {
                    requests.add(RequestRows.read(rows));
                }
                return requests;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public long count() {
        try (PreparedStatement select = connection
                        .current()
                        .prepareStatement("select count(*) from (" + RequestRows.SELECT + OPEN + ") open");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
