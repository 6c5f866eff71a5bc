package org.hedui.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hedui.kernel.TenantId;

/**
 * What happens to each connection before a unit of work sees it: what the last borrower left behind is undone, then
 * it is asserted that the connection is the tenant's. One round trip.
 *
 * <p>Reset at the start and not at the end, since an end can be missed. {@code RESET ALL} returns search_path to what
 * the login's role says. Prepared statements stay, which is what makes a pooled connection worth having; they belong
 * to the same login.
 */
final class Checkout {
    private static final String RESET_AND_ASK = """
            set session authorization default; reset role; reset all; close all; unlisten *;
            select session_user, current_user, current_schema() from pg_advisory_unlock_all()""";

    private Checkout() {}

    /** @throws IllegalStateException if the connection is not this tenant's */
    static void prepare(Connection connection, TenantId tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(RESET_AND_ASK);
            while (!rows) {
                rows = statement.getMoreResults();
                if (!rows && statement.getUpdateCount() == -1) {
                    throw new IllegalStateException("the database did not say whose connection this is");
                }
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                check(answer, new TenantRoles(tenant));
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
