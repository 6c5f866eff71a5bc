package org.hedui.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The rosters of the current tenant, append-only. */
@Dependent
public class Rosters {
    private static final String COLUMNS = "number, file_name, digest, original, households, persons, schemes,"
            + " imported_at, imported_by, imported_by_name";

    private record Row(
            int place, String household, String authorization, String hukou, String remark, String casenumber) {}

    private final TenantConnection connection;

    @Inject
    public Rosters(TenantConnection connection) {
        this.connection = connection;
    }

    /** Imports of a tenant's rosters follow each other, until the end of the transaction. */
    public void lock() {
        try (PreparedStatement lock = connection
                .current()
                .prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('hedui/roster/' || current_schema(), 0))")) {
            lock.execute();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** @throws VerificationException HEDUI-ROSTER-005 if this very file was taken in before */
    public void requireNew(String digest) {
        query("where digest = ?", digest).stream().findFirst().ifPresent(same -> {
            throw new VerificationException(
                    "HEDUI-ROSTER-005",
                    "the same file was taken in as roster %s".formatted(same.number()),
                    same.number());
        });
    }

    /** The next number of the year. Under {@link #lock} there is no gap. */
    public String nextNumber(DivisionCode division, int year) {
        try (PreparedStatement next = connection.current().prepareStatement("""
                insert into roster_year (year, last) values (?, 1)
                on conflict (year) do update set last = roster_year.last + 1 returning last""")) {
            next.setInt(1, year);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return "%s-HMC-%d-%04d".formatted(division.value(), year, row.getInt(1));
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** @param households in their order, each with the case it opened */
    public void add(Roster roster, List<RosterHousehold> households, List<CaseNumber> cases) {
        try (PreparedStatement insert = connection
                .current()
                .prepareStatement(
                        "insert into roster (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)")) {
            insert.setString(1, roster.number());
            insert.setString(2, roster.fileName());
            insert.setString(3, roster.digest());
            insert.setObject(4, roster.original());
            insert.setInt(5, roster.households());
            insert.setInt(6, roster.persons());
            insert.setString(7, Canonical.write(roster.schemes()));
            insert.setObject(8, roster.importedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, roster.importedBy());
            insert.setString(10, roster.importedByName());
            insert.executeUpdate();
            addCases(roster.number(), households, cases);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void addCases(String roster, List<RosterHousehold> households, List<CaseNumber> cases) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (RosterHousehold household : households) {
            rows.add(new Row(
                    rows.size() + 1,
                    household.number(),
                    household.authorization(),
                    household.hukouAddress(),
                    household.remark(),
                    cases.get(rows.size()).value()));
        }
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into roster_case (roster, place, household_no, authorization_no, hukou_address, remark, case_number)
                select ?, r.place, r.household, r."authorization", r.hukou, r.remark, r.casenumber
                from jsonb_to_recordset(?::jsonb) as r (place integer, household text, "authorization" text, hukou text,
                    remark text, casenumber text)""")) {
            insert.setString(1, roster);
            insert.setString(2, Canonical.write(rows));
            insert.executeUpdate();
        }
    }

    /** @throws VerificationException HEDUI-ROSTER-006 if there is none of this number here */
    public Roster require(String number) {
        return query("where number = ?", number).stream()
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-ROSTER-006", "there is no roster %s".formatted(number), number));
    }

    /** Newest first. @param limit rows wanted, at most 200 */
    public List<Roster> list(int offset, int limit) {
        return query("order by imported_at desc, number desc offset ? limit ?", offset, Math.min(limit, 200));
    }

    public long count() {
        try (PreparedStatement select = connection.current().prepareStatement("select count(*) from roster");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The roster a case came by. */
    public Optional<String> of(CaseNumber number) {
        return query("where number = (select roster from roster_case where case_number = ?)", number.value()).stream()
                .map(Roster::number)
                .findFirst();
    }

    private List<Roster> query(String rest, Object... parameters) {
        try (PreparedStatement select =
                connection.current().prepareStatement("select " + COLUMNS + " from roster " + rest)) {
            for (int at = 0; at < parameters.length; at++) {
                select.setObject(at + 1, parameters[at]);
            }
            List<Roster> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(roster(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    @SuppressWarnings("unchecked") // Canonical wrote a map of whole numbers
    private static Roster roster(ResultSet row) throws SQLException {
        return new Roster(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getInt(6),
                (Map<String, Integer>) Canonical.read(row.getString(7), Map.class),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }
}
