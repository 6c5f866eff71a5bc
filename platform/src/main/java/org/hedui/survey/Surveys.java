package org.hedui.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The surveys of the current tenant, append-only. */
@Dependent
public class Surveys {
    private final TenantConnection connection;

    @Inject
    public Surveys(TenantConnection connection) {
        this.connection = connection;
    }

    public void add(Survey survey) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into survey (number, case_number, run, content, digest, scan, recorded_at, recorded_by)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")) {
            insert.setString(1, survey.number());
            insert.setString(2, survey.caseNumber().value());
            insert.setObject(3, survey.run());
            insert.setString(4, Canonical.write(survey));
            insert.setString(5, survey.digest());
            insert.setObject(6, survey.scan());
            insert.setObject(7, survey.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, survey.recordedBy());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /**
     * All of a case, the oldest first.
     *
     * @throws IllegalStateException if one no longer gives the digest it was kept with
     */
    public List<Survey> of(CaseNumber number) {
        try (PreparedStatement query = connection
                .current()
                .prepareStatement(
                        "select content, digest from survey where case_number = ? order by recorded_at, number")) {
            query.setString(1, number.value());
            try (ResultSet rows = query.executeQuery()) {
                List<Survey> surveys = new ArrayList<>();
                while (rows.next()) {
                    surveys.add(intact(Canonical.read(rows.getString(1), Survey.class), rows.getString(2)));
                }
                return surveys;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static Survey intact(Survey survey, String digest) {
        if (!survey.digest().equals(digest)) {
            throw new IllegalStateException("survey %s is not what was put on record".formatted(survey.number()));
        }
        return survey;
    }
}
