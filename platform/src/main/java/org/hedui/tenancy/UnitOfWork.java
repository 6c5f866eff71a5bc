package org.hedui.tenancy;

import org.hedui.kernel.TenantId;

/**
 * One transaction of one tenant. Whatever the work throws, checked or not, rolls it back.
 *
 * <p>In the container {@link JtaUnitOfWork}, so that Hibernate and JDBC commit together; on the command line and in
 * tests {@link JdbcUnitOfWork}. What is written against this port runs in both.
 */
public interface UnitOfWork extends TenantConnection {
    /**
     * Does the work as one transaction of the tenant, or inside the one under way.
     *
     * @throws SecondTenant if the transaction under way belongs to another tenant
     * @throws TenantBusy if the tenant may have no more transactions at the moment
     */
    <T, E extends Exception> T inTenant(TenantId tenant, Work<T, E> work) throws E;

    /** Does the work in a transaction of its own. One under way is suspended, whoever's it is, and resumed after. */
    <T, E extends Exception> T separately(TenantId tenant, Work<T, E> work) throws E;

    /** Does the work in the tenant that is set for this thread. */
    default <T, E extends Exception> T inCurrentTenant(Work<T, E> work) throws E {
        return inTenant(Tenancy.current(), work);
    }
}
