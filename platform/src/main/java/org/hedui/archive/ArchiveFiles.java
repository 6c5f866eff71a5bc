package org.hedui.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.DivisionCode;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The archive of the current tenant; the login may add files and read them, nothing else. */
@Dependent
public class ArchiveFiles {
    private static final String COLUMNS =
            "number, case_number, month, household, township, contents, digest, archived_at, archived_by, archived_by_name";

    private final TenantConnection connection;

    @Inject
    public ArchiveFiles(TenantConnection connection) {
        this.connection = connection;
    }

    /** The next number of that month. Two at once get two. */
    public String nextNumber(DivisionCode division, YearMonth month) {
        try (PreparedStatement next = connection.current().prepareStatement("""
                        insert into archive_month (month, last) values (?, 1)
                        on conflict (month) do update set last = archive_month.last + 1 returning last""")) {
            next.setObject(1, month.atDay(1));
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return "%s-%s-%04d"
                        .formatted(
                                division.value(), month.format(DateTimeFormatter.ofPattern("yyyyMM")), row.getInt(1));
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public void add(ArchiveFile file) {
        try (PreparedStatement insert = connection
                .current()
                .prepareStatement(
                        "insert into archive_file (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
            insert.setString(1, file.number());
            insert.setString(2, file.caseNumber().value());
            insert.setObject(3, file.month().atDay(1));
            insert.setString(4, file.household());
            insert.setString(5, file.township());
            insert.setString(6, Canonical.write(file.contents()));
            insert.setString(7, file.digest());
            insert.setObject(8, file.archivedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, file.archivedBy());
            insert.setString(10, file.archivedByName());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The file of a case. */
    public Optional<ArchiveFile> of(CaseNumber number) {
        return query("where case_number = ?", number.value()).stream().findFirst();
    }

    /** By number. @param limit files wanted, at most 200 */
    public List<ArchiveFile> page(YearMonth month, int offset, int limit) {
        return query("where month = ? order by number offset ? limit ?", month.atDay(1), offset, Math.min(limit, 200));
    }

    public long count(YearMonth month) {
        try (PreparedStatement count =
                connection.current().prepareStatement("select count(*) from archive_file where month = ?")) {
            count.setObject(1, month.atDay(1));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The months of which there are files, the newest first. */
    public List<YearMonth> months() {
        try (PreparedStatement query =
                        connection.current().prepareStatement("select month from archive_month order by month desc");
                ResultSet rows = query.executeQuery()) {
            List<YearMonth> months = new ArrayList<>();
            while (rows.next()) {
                months.add(YearMonth.from(rows.getObject(1, LocalDate.class)));
            }
            return months;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private List<ArchiveFile> query(String rest, Object... values) {
        try (PreparedStatement query =
                connection.current().prepareStatement("select " + COLUMNS + " from archive_file " + rest)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<ArchiveFile> files = new ArrayList<>();
                while (rows.next()) {
                    files.add(file(rows));
                }
                return files;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static ArchiveFile file(ResultSet row) throws SQLException {
        return new ArchiveFile(
                row.getString(1),
                new CaseNumber(row.getString(2)),
                YearMonth.from(row.getObject(3, LocalDate.class)),
                row.getString(4),
                row.getString(5),
                List.of(Canonical.read(row.getString(6), ArchiveFile.Paper[].class)),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }
}
