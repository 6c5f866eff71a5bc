package org.hedui.review;

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

/** The conclusions of the current tenant and their signatures, append-only. */
@Dependent
public class Determinations {
    private final TenantConnection connection;

    @Inject
    public Determinations(TenantConnection connection) {
        this.connection = connection;
    }

    public void add(Determination determination) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into determination (assessment, case_number, outcome, opinion, digest, proposed_at)
                        values (?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, determination.assessment());
            insert.setString(2, determination.caseNumber().value());
            insert.setString(3, determination.outcome());
            insert.setString(4, determination.opinion());
            insert.setString(5, determination.digest());
            insert.setObject(6, determination.proposedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    public void sign(Determination determination, CommitteeSignature signature) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into determination_signature (assessment, signer, signer_name, role, authentication,
                            agrees, remark, signed_at, signature)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, determination.assessment());
            insert.setString(2, signature.signer());
            insert.setString(3, signature.signerName());
            insert.setString(4, signature.role());
            insert.setString(5, signature.authentication());
            insert.setBoolean(6, signature.agrees());
            insert.setString(7, signature.remark());
            insert.setObject(8, signature.signedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, signature.signature());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The conclusion on this assessment, if one was proposed. */
    public Optional<Determination> of(UUID assessment) {
        try (PreparedStatement query = connection
                .current()
                .prepareStatement(
                        "select case_number, outcome, opinion, digest, proposed_at from determination where assessment = ?")) {
            query.setObject(1, assessment);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Determination(
                        assessment,
                        new CaseNumber(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        instant(rows, 5),
                        signatures(assessment)));
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private List<CommitteeSignature> signatures(UUID assessment) throws SQLException {
        List<CommitteeSignature> signatures = new ArrayList<>();
        try (PreparedStatement query = connection.current().prepareStatement("""
                        select signer, signer_name, role, authentication, agrees, remark, signed_at, signature
                        from determination_signature where assessment = ? order by signed_at, signer""")) {
            query.setObject(1, assessment);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    signatures.add(new CommitteeSignature(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBoolean(5),
                            rows.getString(6),
                            instant(rows, 7),
                            rows.getString(8)));
                }
            }
        }
        return signatures;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
