package org.hedui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One connection, two borrowers: the first leaves all he can behind. */
class CheckoutIT {
    private static final TenantId DONGLIAO = new TenantId("dongliao");

    private final TestDatabase house = TestDatabase.with("dongliao", "chengkou");
    private Connection connection;

    @BeforeEach
    void opens() throws SQLException {
        connection = house.database().connect(house.logins().of(DONGLIAO));
        connection.setAutoCommit(false);
    }

    @AfterEach
    void closes() throws SQLException {
        connection.close();
    }

    @Test
    void nothingThatTheLastBorrowerSetReachesTheNext() throws SQLException {
        leave("set search_path = reference");
        leave("set statement_timeout = '7s'");
        leave("set work_mem = '77MB'");
        leave("select set_config('hedui.left', 'behind', false)");
        leave("set default_transaction_read_only = on");
        leave("set default_transaction_isolation = serializable");
        leave("select pg_advisory_lock(42)");
        leave("declare kept cursor with hold for select 'secret'");
        leave("set role none");

        Checkout.prepare(connection, DONGLIAO);

        assertThat(ask("show search_path")).isEqualTo("t_dongliao, reference, pg_temp");
        assertThat(ask("show statement_timeout")).isEqualTo("0");
        assertThat(ask("show work_mem")).isEqualTo("4MB");
        assertThat(ask("select coalesce(current_setting('hedui.left', true), '')"))
                .isEmpty();
        assertThat(ask("show transaction_read_only")).isEqualTo("off");
        assertThat(ask("show transaction_isolation")).isEqualTo("read committed");
        assertThat(ask("select count(*)::text from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"))
                .isEqualTo("0");
        assertThat(ask("select count(*)::text from pg_cursors where is_holdable"))
                .isEqualTo("0");
    }

    @Test
    void theNextBorrowerIsCleanedAgainAfterARollback() throws SQLException {
        leave("set search_path = reference");
        Checkout.prepare(connection, DONGLIAO);
        connection.rollback(); // and with it the reset
        assertThat(ask("show search_path")).isEqualTo("reference");
        connection.rollback();
        Checkout.prepare(connection, DONGLIAO);
        assertThat(ask("show search_path")).isEqualTo("t_dongliao, reference, pg_temp");
    }

    @Test
    void aConnectionOfAnotherTenantIsNeverHandedOut() {
        TenantId other = new TenantId("chengkou");
        assertThatThrownBy(() -> Checkout.prepare(connection, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tenant chengkou is logged in as t_dongliao_login");
        assertThatThrownBy(() -> Checkout.confirm(connection, other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aConnectionThatWasLetGoIsAskedForAgainAtTheNextUse() throws SQLException {
        Connection second = house.database().connect(house.logins().of(DONGLIAO));
        HeldConnection held = new HeldConnection(connection, () -> second);
        held.letGo();
        assertThat(connection.isClosed()).isTrue();
        assertThat(held.face().isValid(1)).isTrue();
        held.letGo();
        assertThat(second.isClosed()).isTrue();
    }

    private void leave(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    private String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
