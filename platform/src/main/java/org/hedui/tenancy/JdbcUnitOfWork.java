package org.hedui.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hedui.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Units of work on plain JDBC, for the command line and for tests: a connection of the tenant's login for each
 * transaction, opened at its begin (8 to 12 ms) and closed at its end.
 */
public final class JdbcUnitOfWork implements UnitOfWork {
    private final Database database;
    private final TenantLogins logins;
    private final ThreadLocal<@Nullable Transaction> underWay = new ThreadLocal<>();

    public JdbcUnitOfWork(Database database, TenantLogins logins) {
        this.database = database;
        this.logins = logins;
    }

    @Override
    public <T, E extends Exception> T inTenant(TenantId tenant, Work<T, E> work) throws E {
        Transaction present = underWay.get();
        if (present == null) {
            return separately(tenant, work);
        }
        present.require(tenant);
        return Tenancy.inTenant(tenant, work);
    }

    @Override
    public <T, E extends Exception> T separately(TenantId tenant, Work<T, E> work) throws E {
        Transaction suspended = underWay.get();
        Transaction begun = begin(tenant);
        underWay.set(begun);
        try {
            T result = Tenancy.inTenant(tenant, work);
            begun.commit();
            return result;
        } finally {
            resume(suspended);
            begun.close();
        }
    }

    @Override
    public Connection current() {
        TenantId tenant = Tenancy.current();
        Transaction present = Optional.ofNullable(underWay.get()).orElseThrow(NoTransaction::new);
        present.require(tenant);
        return present.held();
    }

    private Transaction begin(TenantId tenant) {
        try {
            Connection real = database.connect(logins.of(tenant));
            try {
                real.setAutoCommit(false);
                Checkout.prepare(real, tenant);
                return new Transaction(tenant, real, new HeldConnection(real, () -> real).face());
            } catch (SQLException | RuntimeException failed) {
                real.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void resume(@Nullable Transaction suspended) {
        if (suspended == null) {
            underWay.remove();
        } else {
            underWay.set(suspended);
        }
    }

    /** Closing an uncommitted one rolls it back: the server does so when the session ends. */
    private record Transaction(TenantId tenant, Connection real, Connection held) {
        void require(TenantId asked) {
            if (!tenant.equals(asked)) {
                throw new SecondTenant(tenant, asked);
            }
        }

        void commit() {
            try {
                real.commit();
            } catch (SQLException failed) {
                throw new StorageFailure(failed);
            }
        }

        void close() {
            try {
                real.close();
            } catch (SQLException failed) {
                throw new StorageFailure(failed);
            }
        }
    }
}
