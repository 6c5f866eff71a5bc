package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.TenantConnection;

/** Finds cases of the tenant: by a number of one of their papers, or by a person of their newest declaration. */
@Dependent
public class CaseSearch {
    private static final String SELECT = """
            select count(*) over (), c.number, c.status, c.scheme, c.township, c.applicant_name, c.applicant_id,
                c.declared_at
            from verification_case c""";

    private final TenantConnection connection;

    @Inject
    public CaseSearch(TenantConnection connection) {
        this.connection = connection;
    }

    Found<CaseHit> find(SearchKey key, Slice slice) {
        Condition condition = key.person()
                .map(mark -> PersonSearch.condition(mark)
                        .in("c.number in (select p.case_number from declared_person p where %s)"))
                .orElseGet(() -> papers(key.number().orElseThrow()));
        String order = switch (slice.order()) {
            case NEWEST -> "c.declared_at desc, c.number desc";
            case NAME -> "c.applicant_name, c.number desc";
            case NUMBER -> "c.number";
        };
        return condition.page(connection, SELECT, order, slice, CaseSearch::hit);
    }

    /** What begins with the division may be typed without it. */
    private static Condition papers(String beginning) {
        Stream<Condition> whole = Stream.of(
                        "select n.number from verification_case n where %s",
                        "select n.case_number from verification_report n where %s",
                        "select n.case_number from archive_file n where %s",
                        "select n.case_number from authorization_letter n where %s",
                        "select n.case_number from entrustment_letter n where %s")
                .map(Condition.beginsWith("n.number", beginning)::in);
        Stream<Condition> local = Stream.of(
                        "select n.number from verification_case n where %s",
                        "select n.case_number from verification_report n where %s",
                        "select n.case_number from archive_file n where %s")
                .map(Condition.beginsWith("substr(n.number, 8)", beginning)::in);
        return Condition.union(Stream.concat(whole, local).toList()).in("c.number in (%s)");
    }

    private static CaseHit hit(ResultSet row) throws SQLException {
        return new CaseHit(
                new CaseNumber(row.getString(2)),
                CaseStatus.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new ResidentId(row.getString(7)).toString(),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
