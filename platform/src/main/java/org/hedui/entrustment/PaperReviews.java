package org.hedui.entrustment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hedui.kernel.Canonical;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The reviews of papers of the current tenant, append-only. A resubmission has a new letter and new reviews. */
@Dependent
public class PaperReviews {
    private final TenantConnection connection;

    @Inject
    public PaperReviews(TenantConnection connection) {
        this.connection = connection;
    }

    public void add(PaperReview review) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                        insert into paper_review (entrustment, stage, reviewer, reviewer_name, checked, reviewed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)""")) {
            insert.setString(1, review.entrustment());
            insert.setString(2, review.stage().name());
            insert.setString(3, review.reviewer());
            insert.setString(4, review.reviewerName());
            insert.setString(5, Canonical.write(review.checked()));
            insert.setObject(6, review.reviewedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** Of this letter, the first review before the approval. */
    public List<PaperReview> of(String entrustment) {
        try (PreparedStatement query = connection.current().prepareStatement("""
                        select stage, reviewer, reviewer_name, checked, reviewed_at from paper_review
                        where entrustment = ? order by reviewed_at, stage desc""")) {
            query.setString(1, entrustment);
            try (ResultSet rows = query.executeQuery()) {
                List<PaperReview> reviews = new ArrayList<>();
                while (rows.next()) {
                    reviews.add(new PaperReview(
                            entrustment,
                            PaperReview.Stage.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            List.of(Canonical.read(rows.getString(4), String[].class)),
                            rows.getObject(5, OffsetDateTime.class).toInstant()));
                }
                return reviews;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
