package org.hedui.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The reports of the current tenant. A report is never replaced; only its delivery and prints are added to it. */
@Dependent
public class IssuedReports {
    private final TenantConnection connection;

    @Inject
    public IssuedReports(TenantConnection connection) {
        this.connection = connection;
    }

    /** The next running number of that year. Two at once get two. */
    public int nextNumber(int year) {
        try (PreparedStatement next = connection.current().prepareStatement("""
                        insert into report_year (year, last) values (?, 1)
                        on conflict (year) do update set last = report_year.last + 1 returning last""")) {
            next.setInt(1, year);
            try (ResultSet rows = next.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public void add(IssuedReport report) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into verification_report (number, case_number, assessment, document, digest, seal,
                            issued_at, issued_by, issued_by_name, prints)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, report.number());
            insert.setString(2, report.caseNumber().value());
            insert.setObject(3, report.assessment());
            insert.setObject(4, report.document());
            insert.setString(5, report.digest());
            insert.setString(6, report.seal());
            insert.setObject(7, report.issuedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, report.issuedBy());
            insert.setString(9, report.issuedByName());
            insert.setInt(10, report.prints());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The report issued last for this case. */
    public Optional<IssuedReport> latest(CaseNumber number) {
        try (PreparedStatement query = connection.current().prepareStatement("""
                        select number, assessment, document, digest, seal, issued_at, issued_by, issued_by_name,
                            delivered_at, delivered_to, prints, receipt_at, receipt_by, receipt_by_name
                        from verification_report where case_number = ? order by issued_at desc, number desc limit 1""")) {
            query.setString(1, number.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(report(number, rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public IssuedReport require(CaseNumber number) {
        return latest(number)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-REPORT-010", "case %s has no report".formatted(number), number));
    }

    public void delivered(IssuedReport report, Instant at, String receiver) {
        update(
                "update verification_report set delivered_at = ?, delivered_to = ? where number = ?",
                at.atOffset(ZoneOffset.UTC),
                receiver,
                report.number());
    }

    public void received(IssuedReport report, IssuedReport.Receipt receipt) {
        update(
                "update verification_report set receipt_at = ?, receipt_by = ?, receipt_by_name = ? where number = ?",
                receipt.at().atOffset(ZoneOffset.UTC),
                receipt.by(),
                receipt.byName(),
                report.number());
    }

    /** Counts one more print. */
    public void printed(IssuedReport report) {
        update("update verification_report set prints = prints + 1 where number = ?", report.number());
    }

    private void update(String sql, Object... values) {
        try (PreparedStatement update = connection.current().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static IssuedReport report(CaseNumber number, ResultSet rows) throws SQLException {
        return new IssuedReport(
                rows.getString(1),
                number,
                rows.getObject(2, UUID.class),
                rows.getObject(3, UUID.class),
                rows.getString(4),
                rows.getString(5),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getString(7),
                rows.getString(8),
                Optional.ofNullable(rows.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(rows.getString(10)),
                receipt(rows),
                rows.getInt(11));
    }

    private static Optional<IssuedReport.Receipt> receipt(ResultSet rows) throws SQLException {
        OffsetDateTime at = rows.getObject(12, OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new IssuedReport.Receipt(at.toInstant(), rows.getString(13), rows.getString(14)));
    }
}
