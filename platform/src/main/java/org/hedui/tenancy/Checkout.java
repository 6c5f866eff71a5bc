package org.hedui.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hedui.kernel.TenantId;

/**
 * What happens to each connection before a unit of work sees it: what the last borrower left behind is undone, then
 * it is asserted that the connection is the tenant's. Four statements, one round trip.
 *
 * <p>Reset at the start and not at the end, since an end can be missed. {@code RESET ALL} returns search_path to what
 * the login's role says; the transaction has begun by then, so what it took over from the last borrower's defaults is
 * set besides. Prepared statements stay, which is what makes a pooled connection worth having; they belong to the same
 * login.
 */
final class Checkout {
    private static final String RESET = """
            reset all; set transaction isolation level read committed, read write, not deferrable; close all;
            """;
    private static final String CLEAN = ", set_config('role', 'none', false), pg_advisory_unlock_all()";
    private static final String ASK = "select session_user, current_user, current_schema()";

    private Checkout() {}

    /**
     * At the begin of a transaction.
     *
     * @throws IllegalStateException if the connection is not this tenant's
     */
    static void prepare(Connection connection, TenantId tenant) throws SQLException {
        ask(connection, RESET + ASK + CLEAN, tenant);
    }

    /** Later in the same transaction, whose own settings stay. */
    static void confirm(Connection connection, TenantId tenant) throws SQLException {
        ask(connection, ASK, tenant);
    }

    private static void ask(Connection connection, String sql, TenantId tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            boolean answered = false;
            while (rows || statement.getUpdateCount() != -1) {
                if (rows) {
                    try (ResultSet answer = statement.getResultSet()) {
                        answered = answer.next();
                        check(answer, new TenantRoles(tenant));
                    }
                }
                rows = statement.getMoreResults();
            }
            if (!answered) {
                throw new IllegalStateException("the database did not say whose connection this is");
            }
        }
    }

    private static void check(ResultSet answer, TenantRoles roles) throws SQLException {
        String session = answer.getString(1);
        String current = answer.getString(2);
        String schema = answer.getString(3);
        if (!roles.login().equals(session)
                || !roles.login().equals(current)
                || !roles.schema().equals(schema)) {
            throw new IllegalStateException("the connection for tenant %s is logged in as %s, acts as %s, in schema %s"
                    .formatted(roles.tenant(), session, current, schema));
        }
    }
}
