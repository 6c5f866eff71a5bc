package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.TenantConnection;

/** Finds people in the newest declaration of each case of the tenant. */
@Dependent
public class PersonSearch {
    private static final String SELECT = """
            select count(*) over (), p.case_number, p.person_key, p.member, p.id_no = c.applicant_id, p.name, p.id_no,
                c.township, c.status
            from declared_person p join verification_case c on c.number = p.case_number""";

    private static final String NEWEST =
            "p.version = (select max(d.version) from declaration d where d.case_number = p.case_number)";

    private static final String NAMED = """
            (p.case_number, p.version, p.person_key) in (
                select k.case_number, k.version, k.person_key from person_name_key k where %s)""";

    private final TenantConnection connection;

    @Inject
    public PersonSearch(TenantConnection connection) {
        this.connection = connection;
    }

    Found<PersonHit> find(PersonMark mark, Slice slice) {
        String order = switch (slice.order()) {
            case NEWEST -> "c.declared_at desc, p.case_number desc, p.person_key";
            case NAME -> "p.name, p.case_number desc, p.person_key";
            case NUMBER -> "p.case_number, p.person_key";
        };
        return condition(mark).page(connection, SELECT, order, slice, PersonSearch::hit);
    }

    /** On {@code declared_person p}. */
    static Condition condition(PersonMark mark) {
        List<Condition> parts = new ArrayList<>(List.of(Condition.of(NEWEST)));
        mark.id().ifPresent(id -> parts.add(Condition.of("p.id_no = ?", id.value())));
        if (!mark.head().isEmpty()) {
            parts.add(Condition.beginsWith("p.id_no", mark.head()));
        }
        if (!mark.tail().isEmpty()) {
            String reversed = new StringBuilder(mark.tail()).reverse().toString();
            parts.add(Condition.beginsWith("reverse(p.id_no)", reversed));
        }
        mark.born()
                .ifPresent(day -> parts.add(
                        Condition.of("substr(p.id_no, 7, 8) = ?", day.format(DateTimeFormatter.BASIC_ISO_DATE))));
        if (!mark.name().isEmpty()) {
            parts.add(Condition.beginsWith("k.key", mark.name()).in(NAMED));
        }
        return Condition.all(parts);
    }

    private static PersonHit hit(ResultSet row) throws SQLException {
        PersonHit.Standing member = row.getBoolean(5) ? PersonHit.Standing.APPLICANT : PersonHit.Standing.MEMBER;
        return new PersonHit(
                new CaseNumber(row.getString(2)),
                row.getString(3),
                row.getBoolean(4) ? member : PersonHit.Standing.SUPPORTER,
                row.getString(6),
                new ResidentId(row.getString(7)).toString(),
                row.getString(8),
                CaseStatus.valueOf(row.getString(9)));
    }
}
