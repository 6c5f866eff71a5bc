package org.hedui.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Begins a JTA transaction of its own, suspending one under way, by the container's own interceptor.
 *
 * <p>Not by {@code TransactionManager.begin()}: on Payara that begins a transaction in which the pool enlists nothing,
 * so each statement commits by itself; and {@code UserTransaction} cannot nest. Both were tried.
 */
@ApplicationScoped
public class JtaTransactions {
    /** Does the work; whatever it throws, checked or not, rolls back. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public <T, E extends Exception> T fresh(Work<T, E> work) throws E {
        return work.perform();
    }
}
