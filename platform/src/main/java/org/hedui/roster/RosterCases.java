package org.hedui.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The households of a roster as they stand now. Only what is asked for is read, a page at a time. */
@Dependent
public class RosterCases {
    private static final int PAGE = 200;

    private final TenantConnection connection;

    @Inject
    public RosterCases(TenantConnection connection) {
        this.connection = connection;
    }

    /** In the order of the roster. @param limit rows wanted, at most 200 */
    public List<RosterLine> page(String roster, int offset, int limit) {
        return lines(roster, offset, Math.min(limit, PAGE));
    }

    /** All of them: a roster has an end. */
    public List<RosterLine> all(String roster) {
        return lines(roster, 0, RosterReading.MOST_ROWS);
    }

    /** How many stand where. */
    public Map<CaseStatus, Integer> progress(String roster) {
        Map<CaseStatus, Integer> progress = new EnumMap<>(CaseStatus.class);
        try (PreparedStatement select = connection.current().prepareStatement("""
                select c.status, count(*) from roster_case r join verification_case c on c.number = r.case_number
                where r.roster = ? group by c.status""")) {
            select.setString(1, roster);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    progress.put(CaseStatus.valueOf(row.getString(1)), row.getInt(2));
                }
            }
            return progress;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The people each household had on the roster as it was sealed: those of its first declaration. */
    public Map<CaseNumber, Set<ResidentId>> people(String roster) {
        Map<CaseNumber, Set<ResidentId>> people = new HashMap<>();
        try (PreparedStatement select = connection.current().prepareStatement("""
                select p.case_number, p.id_no from roster_case r
                join declared_person p on p.case_number = r.case_number and p.version = 1
                where r.roster = ?""")) {
            select.setString(1, roster);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.computeIfAbsent(new CaseNumber(row.getString(1)), none -> new HashSet<>())
                            .add(new ResidentId(row.getString(2)));
                }
            }
            return people;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private List<RosterLine> lines(String roster, int offset, int limit) {
        try (PreparedStatement select = connection.current().prepareStatement("""
                select r.place, r.household_no, r.authorization_no, r.case_number, c.status, c.applicant_name,
                    c.applicant_id, c.persons, c.scheme, c.township,
                    (select count(*) from roster_scan s where s.case_number = r.case_number),
                    coalesce((select max(t.act) from roster_entrusted t
                        join entrustment_letter e on e.number = t.entrustment where e.case_number = r.case_number), 0)
                from roster_case r join verification_case c on c.number = r.case_number
                where r.roster = ? order by r.place offset ? limit ?""")) {
            select.setString(1, roster);
            select.setInt(2, offset);
            select.setInt(3, limit);
            List<RosterLine> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
            return lines;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static RosterLine line(ResultSet row) throws SQLException {
        return new RosterLine(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                new CaseNumber(row.getString(4)),
                CaseStatus.valueOf(row.getString(5)),
                row.getString(6),
                new ResidentId(row.getString(7)).toString(),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getInt(12));
    }
}
