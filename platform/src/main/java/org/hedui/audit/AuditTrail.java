package org.hedui.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.Tenancy;
import org.hedui.tenancy.UnitOfWork;
import org.hedui.tenancy.Work;

/**
 * Writes into the tenant's outbox, on the connection and in the transaction of the deed: they stand or fall together.
 * Insert-only, which the database enforces: the outbox belongs to another role.
 */
@Dependent
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_outbox (at, tenant, actor_id, actor_name, roles, authentication_level, deed, case_number,
                subject, purpose, fields, outcome, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final JsonMapper JSON = new JsonMapper();

    /** Entries this thread has appended, ever: only the difference over a call means something. */
    private static final ThreadLocal<Long> APPENDED = ThreadLocal.withInitial(() -> 0L);

    private final UnitOfWork unitOfWork;
    private final WhoActs who;
    private final Clock clock;

    @Inject
    public AuditTrail(UnitOfWork unitOfWork, WhoActs who, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.who = who;
        this.clock = clock;
    }

    /** Appends the fact in the transaction under way. */
    public void append(AuditFact fact) {
        appendAll(List.of(fact));
    }

    /** As if each were appended by itself, in one round trip. */
    public void appendAll(List<AuditFact> facts) {
        insert(facts);
        APPENDED.set(APPENDED.get() + facts.size());
    }

    /**
     * Does the work and demands that it appended an entry.
     *
     * @param deed names the work in the exception
     * @throws UnauditedDeed if it did not
     */
    public <T, E extends Exception> T demandEntry(Deed deed, Work<T, E> work) throws E {
        long before = APPENDED.get();
        T result = work.perform();
        if (APPENDED.get() == before) {
            throw new UnauditedDeed(deed);
        }
        return result;
    }

    /**
     * Records that a deed was refused or failed, in a transaction of its own, so that it stays when the deed's is
     * rolled back. It does not count as the deed's entry.
     */
    public void recordRefusal(AuditFact fact) {
        unitOfWork.separately(Tenancy.current(), () -> {
            insert(List.of(fact));
            return fact;
        });
    }

    private void insert(List<AuditFact> facts) {
        ActingPerson person = who.actingPerson();
        Connection connection = unitOfWork.current();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditFact fact : facts) {
                fill(insert, fact, person, connection);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw AuditSuspended.SQLSTATE.equals(failed.getSQLState())
                    ? new AuditSuspended()
                    : new StorageFailure(failed);
        }
    }

    private void fill(PreparedStatement insert, AuditFact fact, ActingPerson person, Connection connection)
            throws SQLException {
        insert.setObject(1, OffsetDateTime.now(clock));
        insert.setString(2, Tenancy.current().value());
        insert.setString(3, person.userId());
        insert.setString(4, person.name());
        insert.setArray(5, connection.createArrayOf("text", person.sortedRoles()));
        insert.setString(6, person.level());
        insert.setString(7, fact.deed().code());
        insert.setString(8, fact.caseNumber().map(CaseNumber::value).orElse(null));
        insert.setString(9, fact.subject());
        insert.setString(10, fact.purpose());
        insert.setArray(11, connection.createArrayOf("text", fact.fields().toArray()));
        insert.setString(12, fact.outcome().name());
        insert.setString(13, json(fact.details()));
    }

    private static String json(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is always JSON", impossible);
        }
    }
}
