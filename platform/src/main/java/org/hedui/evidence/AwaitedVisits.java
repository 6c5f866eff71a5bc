package org.hedui.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Which cases of the current tenant need a letter to a department, so that one visit can serve many. */
@Dependent
public class AwaitedVisits {
    private static final String AWAITED = """
            from verification_case c
            join lateral (select id, authorization_number from check_run k where k.case_number = c.number
                order by started_at desc, id limit 1) k on true
            join reply r on r.run = k.id
            where c.status in ('SYSTEM_CHECK', 'DEPARTMENT_CHECK') and r.kind = 'UNAVAILABLE' and r.source = ''
                and r.dataset = any (?)
                and not exists (select from department_request q join request_letter l on l.number = q.letter
                    where q.case_number = c.number and l.dataset = r.dataset
                        and q.authorization_number = k.authorization_number
                        and not exists (select from department_answer a
                            where a.letter = q.letter and a.case_number = q.case_number))\s""";

    private final TenantConnection connection;

    @Inject
    public AwaitedVisits(TenantConnection connection) {
        this.connection = connection;
    }

    /** The most urgent case first. @param limit lines wanted, at most 200 */
    public List<AwaitedVisit> page(Set<String> datasets, int offset, int limit) {
        try (PreparedStatement select = prepare(
                "select c.number, c.applicant_name, c.township, c.due_on, r.dataset, r.department " + AWAITED
                        + "order by c.due_on, c.number, r.dataset offset ? limit ?",
                datasets)) {
            select.setInt(2, offset);
            select.setInt(3, Math.min(limit, 200));
            try (ResultSet rows = select.executeQuery()) {
                List<AwaitedVisit> awaited = new ArrayList<>();
                while (rows.next()) {
                    awaited.add(new AwaitedVisit(
                            new CaseNumber(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            Optional.ofNullable(rows.getObject(4, LocalDate.class)),
                            rows.getString(5),
                            rows.getString(6)));
                }
                return awaited;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public long count(Set<String> datasets) {
        try (PreparedStatement select = prepare("select count(*) " + AWAITED, datasets);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private PreparedStatement prepare(String sql, Set<String> datasets) throws SQLException {
        Connection current = connection.current();
        PreparedStatement select = current.prepareStatement(sql);
        select.setArray(1, current.createArrayOf("text", datasets.toArray()));
        return select;
    }
}
