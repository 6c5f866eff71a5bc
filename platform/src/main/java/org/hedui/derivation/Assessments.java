package org.hedui.derivation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The assessments of the current tenant, append-only: computing again adds one, and the newest stands. */
@Dependent
public class Assessments {
    private final TenantConnection connection;

    @Inject
    public Assessments(TenantConnection connection) {
        this.connection = connection;
    }

    public void add(StoredAssessment assessment) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into assessment
                            (id, case_number, run, pack, pack_version, facts, result, digest, assessed_at, assessed_by)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""")) {
            insert.setObject(1, assessment.id());
            insert.setString(2, assessment.caseNumber().value());
            insert.setObject(3, assessment.run());
            insert.setString(4, assessment.result().pack());
            insert.setString(5, assessment.result().packVersion());
            insert.setString(6, Canonical.write(assessment.facts()));
            insert.setString(7, Canonical.write(assessment.result()));
            insert.setString(8, assessment.result().digest());
            insert.setObject(9, assessment.assessedAt().atOffset(ZoneOffset.UTC));
            insert.setString(10, assessment.assessedBy());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The assessment made last. */
    public Optional<StoredAssessment> latest(CaseNumber number) {
        try (PreparedStatement query = connection.current().prepareStatement("""
                        select id, run, facts, result, assessed_at, assessed_by from assessment
                        where case_number = ? order by assessed_at desc, id limit 1""")) {
            query.setString(1, number.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(assessment(number, rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static StoredAssessment assessment(CaseNumber number, ResultSet rows) throws SQLException {
        return new StoredAssessment(
                rows.getObject(1, UUID.class),
                number,
                rows.getObject(2, UUID.class),
                Canonical.read(rows.getString(3), HouseholdFacts.class),
                Canonical.read(rows.getString(4), Assessment.class),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getString(6));
    }
}
