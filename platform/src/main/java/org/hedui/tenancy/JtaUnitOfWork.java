package org.hedui.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hedui.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Units of work as JTA transactions on Payara's pool, which opens, keeps and evicts connections by login.
 *
 * <p>A transaction holds one connection, which Hibernate, the audit trail and every plain class share. It is asked for
 * at the first use, cleaned and asserted once ({@link Checkout}), and closed after completion. The tenant is recorded
 * with the transaction, since the pool itself would answer a second tenant with the first one's connection.
 */
@ApplicationScoped
public class JtaUnitOfWork implements UnitOfWork {
    private static final String TENANT = "org.hedui.tenant";
    private static final String CONNECTION = "org.hedui.connection";

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Resource(lookup = "java:app/jdbc/hedui")
    DataSource pool;

    @Inject
    TenantLogins logins;

    @Inject
    TenantGate gate;

    @Override
    public <T, E extends Exception> T inTenant(TenantId tenant, Work<T, E> work) throws E {
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return begun(tenant, work);
        }
        claim(tenant);
        return Tenancy.inTenant(tenant, work);
    }

    @Override
    public <T, E extends Exception> T separately(TenantId tenant, Work<T, E> work) throws E {
        Transaction suspended = suspend();
        try {
            return begun(tenant, work);
        } finally {
            resume(suspended);
        }
    }

    @Override
    public Connection current() {
        TenantId tenant = Tenancy.current();
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new NoTransaction();
        }
        claim(tenant);
        Object held = registry.getResource(CONNECTION);
        return held == null ? checkOut(tenant) : (Connection) held;
    }

    private <T, E extends Exception> T begun(TenantId tenant, Work<T, E> work) throws E {
        gate.enter(tenant);
        try {
            begin(tenant);
            T result;
            try {
                result = Tenancy.inTenant(tenant, work);
            } catch (Throwable failure) {
                undo(failure);
                throw failure;
            }
            commit();
            return result;
        } finally {
            gate.leave(tenant);
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

    private Connection checkOut(TenantId tenant) {
        Login login = logins.of(tenant);
        try {
            Connection real = pool.getConnection(login.user(), login.password());
            try {
                Checkout.prepare(real, tenant);
                registry.registerInterposedSynchronization(new ClosedAfterwards(real));
            } catch (SQLException | RuntimeException failed) {
                real.close();
                throw failed;
            }
            Connection held = HeldConnection.of(real);
            registry.putResource(CONNECTION, held);
            return held;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void begin(TenantId tenant) {
        try {
            transactions.begin();
        } catch (jakarta.transaction.NotSupportedException | SystemException failed) {
            throw new IllegalStateException("no transaction could begin", failed);
        }
        claim(tenant);
    }

    /** A transaction that something marked as to be rolled back fails here: its work never counts as done. */
    private void commit() {
        try {
            transactions.commit();
        } catch (jakarta.transaction.RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException
                | SystemException failed) {
            throw new IllegalStateException("the transaction was rolled back at its commit", failed);
        }
    }

    private void undo(Throwable because) {
        try {
            transactions.rollback();
        } catch (SystemException | RuntimeException failed) {
            because.addSuppressed(failed);
        }
    }

    private @Nullable Transaction suspend() {
        try {
            return transactions.suspend();
        } catch (SystemException failed) {
            throw new IllegalStateException("the transaction under way could not be suspended", failed);
        }
    }

    private void resume(@Nullable Transaction suspended) {
        if (suspended == null) {
            return;
        }
        try {
            transactions.resume(suspended);
        } catch (jakarta.transaction.InvalidTransactionException | SystemException failed) {
            throw new IllegalStateException("the suspended transaction could not be resumed", failed);
        }
    }

    /** After completion and not before: Hibernate flushes through the same connection before completion. */
    private record ClosedAfterwards(Connection real) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            try {
                real.close();
            } catch (SQLException failed) {
                throw new StorageFailure(failed);
            }
        }
    }
}
