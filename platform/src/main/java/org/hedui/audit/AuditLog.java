package org.hedui.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.UnitOfWork;

/** Reads the tenant's trail. Whoever lets a person read through it, appends an entry about that reading. */
@Dependent
public class AuditLog {
    /** The most entries of one page. */
    public static final int LONGEST_PAGE = 200;

    private static final JsonMapper JSON = new JsonMapper();
    private final UnitOfWork unitOfWork;

    @Inject
    public AuditLog(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * The entries that the filter finds, newest first.
     *
     * @param limit 1 to {@link #LONGEST_PAGE}
     */
    public AuditPage page(AuditFilter filter, int offset, int limit) {
        requirePage(offset, limit);
        Condition condition = Condition.of(filter);
        return new AuditPage(entries(condition, offset, limit), count(condition));
    }

    /** How many entries the filter finds. */
    public long count(AuditFilter filter) {
        return count(Condition.of(filter));
    }

    /**
     * The entries of a deed whose details quote one of these ids, as a value or as a word of one; newest first.
     *
     * @param limit 1 to {@link #LONGEST_PAGE}
     */
    public AuditPage quoting(Deed deed, List<String> ids, int offset, int limit) {
        requirePage(offset, limit);
        Condition condition = Condition.quoting(deed, ids);
        return new AuditPage(entries(condition, offset, limit), count(condition));
    }

    /** The deeds that occur, by code. */
    public List<Deed> deeds() {
        // A skip scan: one descent of the index a deed, however many entries there are.
        String sql = """
                with recursive known as (
                    select min(deed) as deed from audit_outbox
                    union all
                    select (select min(deed) from audit_outbox o where o.deed > known.deed) from known
                    where known.deed is not null)
                select deed from known where deed is not null order by deed""";
        try (PreparedStatement query = unitOfWork.current().prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<Deed> deeds = new ArrayList<>();
            while (rows.next()) {
                deeds.add(new Deed(rows.getString(1)));
            }
            return List.copyOf(deeds);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static void requirePage(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to %d entries from 0 on".formatted(LONGEST_PAGE));
        }
    }

    private List<AuditEntry> entries(Condition condition, int offset, int limit) {
        String sql = """
                select seq, at, actor_id, actor_name, roles, authentication_level, deed, case_number, subject, purpose,
                    fields, outcome, details from audit_outbox %s order by at desc, seq desc offset %d limit %d""".formatted(condition.where(), offset, limit);
        try (PreparedStatement query = unitOfWork.current().prepareStatement(sql)) {
            condition.bind(query);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private long count(Condition condition) {
        String sql = "select count(*) from audit_outbox " + condition.where();
        try (PreparedStatement query = unitOfWork.current().prepareStatement(sql)) {
            condition.bind(query);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        ActingPerson person = new ActingPerson(
                row.getString("actor_id"),
                row.getString("actor_name"),
                Set.copyOf(texts(row.getArray("roles"))),
                row.getString("authentication_level"));
        AuditFact fact = new AuditFact(
                new Deed(row.getString("deed")),
                Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new),
                row.getString("subject"),
                row.getString("purpose"),
                texts(row.getArray("fields")),
                Outcome.valueOf(row.getString("outcome")),
                details(row.getString("details")));
        return new AuditEntry(row.getLong("seq"), at, person, fact);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Map<String, String> details(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an entry's details are not the texts that were written", broken);
        }
    }

    /** The filter as SQL with bind variables. */
    private record Condition(String where, List<Object> values) {
        static Condition of(AuditFilter filter) {
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            filter.from().ifPresent(from -> add(parts, values, "at >= ?", from.atOffset(ZoneOffset.UTC)));
            filter.until().ifPresent(until -> add(parts, values, "at < ?", until.atOffset(ZoneOffset.UTC)));
            filter.actor().ifPresent(actor -> {
                add(parts, values, "(actor_id = ? or strpos(actor_name, ?) > 0)", actor);
                values.add(actor);
            });
            filter.deed().ifPresent(deed -> add(parts, values, "deed = ?", deed.code()));
            filter.caseNumber().ifPresent(number -> add(parts, values, "case_number = ?", number.value()));
            filter.outcome().ifPresent(outcome -> add(parts, values, "outcome = ?", outcome.name()));
            return new Condition(parts.isEmpty() ? "" : "where " + String.join(" and ", parts), values);
        }

        static Condition quoting(Deed deed, List<String> ids) {
            String quotes =
                    "exists (select 1 from jsonb_each_text(details) d where string_to_array(d.value, ' ') && cast(? as text[]))";
            return new Condition("where deed = ? and " + quotes, List.of(deed.code(), ids.toArray(String[]::new)));
        }

        void bind(PreparedStatement query) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
        }

        private static void add(List<String> parts, List<Object> values, String part, Object value) {
            parts.add(part);
            values.add(value);
        }
    }
}
