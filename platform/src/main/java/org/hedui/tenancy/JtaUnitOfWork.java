package org.hedui.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hedui.kernel.TenantId;

/**
 * Units of work as JTA transactions on Payara's pool, which opens, keeps and evicts connections by login.
 *
 * <p>A transaction holds one connection, which Hibernate, the audit trail and every plain class share. It is asked for
 * at the first use, cleaned and asserted once ({@link Checkout}), and closed after completion. The tenant is recorded
 * with the transaction, since the pool itself would answer a second tenant with the first one's connection.
 *
 * <p>Two settings of web.xml make Payara use the login that {@code getConnection} is given, instead of dropping it in
 * silence: the data source names a user of its own (who need not exist, and better does not), and a resource-ref asks
 * for {@code <res-auth>Application}.
 */
@ApplicationScoped
public class JtaUnitOfWork implements UnitOfWork {
    private static final String TENANT = "org.hedui.tenant";
    private static final String CONNECTION = "org.hedui.connection";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Resource(lookup = "java:app/jdbc/hedui", authenticationType = Resource.AuthenticationType.APPLICATION)
    DataSource pool;

    @Inject
    JtaTransactions transactions;

    @Inject
    TenantLogins logins;

    @Inject
    TenantGate gate;

    @Override
    public <T, E extends Exception> T inTenant(TenantId tenant, Work<T, E> work) throws E {
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return separately(tenant, work);
        }
        claim(tenant);
        return Tenancy.inTenant(tenant, work);
    }

    @Override
    public <T, E extends Exception> T separately(TenantId tenant, Work<T, E> work) throws E {
        gate.enter(tenant);
        letGo();
        try {
            return transactions.fresh(() -> {
                claim(tenant);
                return Tenancy.inTenant(tenant, work);
            });
        } finally {
            gate.leave(tenant);
        }
    }

    @Override
    public Connection current() {
        TenantId tenant = Tenancy.current();
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new NoTransaction();
        }
        claim(tenant);
        HeldConnection held = (HeldConnection) registry.getResource(CONNECTION);
        return (held == null ? checkOut(tenant) : held).face();
    }

    /** Before another transaction begins in this thread; see {@link HeldConnection}. */
    private void letGo() {
        if (registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && registry.getResource(CONNECTION) instanceof HeldConnection held) {
            held.letGo();
        }
    }

    /** Makes the transaction the tenant's, or refuses if it is another's. */
    private void claim(TenantId tenant) {
        Object owner = registry.getResource(TENANT);
        if (owner == null) {
            registry.putResource(TENANT, tenant);
        } else if (!owner.equals(tenant)) {
            throw new SecondTenant((TenantId) owner, tenant);
        }
    }

    private HeldConnection checkOut(TenantId tenant) {
        try {
            Connection real = borrow(tenant, Checkout::prepare);
            HeldConnection held = new HeldConnection(real, () -> borrow(tenant, Checkout::confirm));
            registry.registerInterposedSynchronization(new LetGoAfterwards(held));
            registry.putResource(CONNECTION, held);
            return held;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private Connection borrow(TenantId tenant, Inspection inspection) throws SQLException {
        Login login = logins.of(tenant);
        Connection real = pool.getConnection(login.user(), login.password());
        try {
            requireEnlisted(real);
            inspection.inspect(real, tenant);
            return real;
        } catch (SQLException | RuntimeException failed) {
            real.close();
            throw failed;
        }
    }

    /** What a borrowed connection must pass. */
    @FunctionalInterface
    private interface Inspection {
        void inspect(Connection connection, TenantId tenant) throws SQLException;
    }

    /** A connection outside the transaction would commit each statement by itself, the deed apart from its entry. */
    private static void requireEnlisted(Connection real) throws SQLException {
        if (real.getAutoCommit()) {
            throw new IllegalStateException("the pool's connection takes no part in the transaction");
        }
    }

    /** After completion and not before: Hibernate flushes through the same connection before completion. */
    private record LetGoAfterwards(HeldConnection held) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            held.letGo();
        }
    }
}
