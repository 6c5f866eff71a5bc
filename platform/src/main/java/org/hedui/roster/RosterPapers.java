package org.hedui.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Papers that concern many households of a roster: scans that came in one go, and letters for all of them. */
@Dependent
public class RosterPapers {
    /**
     * A sealed letter that entrusted many households.
     *
     * @param act 1 for the first of the roster
     * @param reason as the letter of each household says it
     * @param households it covers
     */
    public record Letter(
            int act,
            UUID document,
            String unit,
            String contact,
            String reason,
            int households,
            Instant sentAt,
            String sentBy,
            String sentByName) {}

    private final TenantConnection connection;

    @Inject
    public RosterPapers(TenantConnection connection) {
        this.connection = connection;
    }

    public void addScan(CaseNumber number, UUID document, Instant at, String by) {
        try (PreparedStatement insert = connection
                .current()
                .prepareStatement("insert into roster_scan (document, case_number, uploaded_at, uploaded_by)"
                        + " values (?, ?, ?, ?)")) {
            insert.setObject(1, document);
            insert.setString(2, number.value());
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, by);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The newest scan of a household's letter. */
    public Optional<UUID> scan(CaseNumber number) {
        try (PreparedStatement select = connection
                .current()
                .prepareStatement(
                        "select document from roster_scan where case_number = ? order by arrived desc limit 1")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** Adds a letter behind those of the roster before; its number is the act's. */
    public int addLetter(String roster, Letter letter, List<String> entrustments) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into roster_entrustment (roster, act, letter, unit, contact, reason, sent_at, sent_by, sent_by_name)
                select ?, coalesce(max(act), 0) + 1, ?, ?, ?, ?, ?, ?, ? from roster_entrustment where roster = ?
                returning act""")) {
            insert.setString(1, roster);
            insert.setObject(2, letter.document());
            insert.setString(3, letter.unit());
            insert.setString(4, letter.contact());
            insert.setString(5, letter.reason());
            insert.setObject(6, letter.sentAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, letter.sentBy());
            insert.setString(8, letter.sentByName());
            insert.setString(9, roster);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                addEntrusted(roster, row.getInt(1), entrustments);
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void addEntrusted(String roster, int act, List<String> entrustments) throws SQLException {
        try (PreparedStatement insert = connection
                .current()
                .prepareStatement(
                        "insert into roster_entrusted (entrustment, roster, act) select unnest(?::text[]), ?, ?")) {
            insert.setArray(1, connection.current().createArrayOf("text", entrustments.toArray()));
            insert.setString(2, roster);
            insert.setInt(3, act);
            insert.executeUpdate();
        }
    }

    /** Of a roster, the first one first. */
    public List<Letter> letters(String roster) {
        try (PreparedStatement select = connection.current().prepareStatement("""
                select l.act, l.letter, l.unit, l.contact, l.reason,
                    (select count(*) from roster_entrusted t where t.roster = l.roster and t.act = l.act),
                    l.sent_at, l.sent_by, l.sent_by_name
                from roster_entrustment l where l.roster = ? order by l.act""")) {
            select.setString(1, roster);
            List<Letter> letters = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    letters.add(letter(row));
                }
            }
            return letters;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9));
    }
}
