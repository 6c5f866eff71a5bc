package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;

/** Somebody who runs any SQL in a session of a tenant's login, as an injection would. */
final class Attacker implements AutoCloseable {
    private final Connection session;

    Attacker(TestDatabase house, String tenant) throws SQLException {
        this.session = house.database().connect(house.logins().of(new TenantId(tenant)));
    }

    /** The statement must fail, with one of these SQLSTATEs. */
    void isRefused(String sql, String... states) {
        SQLException refusal = catchThrowableOfType(SQLException.class, () -> run(sql));
        assertNotNull(refusal, () -> "not refused: " + sql);
        assertThat(states)
                .as("%s was refused otherwise: %s", sql, refusal.getMessage())
                .contains(refusal.getSQLState());
    }

    void run(String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All texts of the first column. */
    List<String> read(String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
