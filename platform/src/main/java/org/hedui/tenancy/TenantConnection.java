package org.hedui.tenancy;

import java.sql.Connection;

/** The port through which plain JDBC code reaches the transaction that is under way, in the container and without. */
@FunctionalInterface
public interface TenantConnection {
    /**
     * The current transaction's connection, logged in as the current tenant. Its {@code close} does nothing and its
     * {@code commit}, {@code rollback} and {@code setAutoCommit} are refused: the unit of work ends the transaction.
     *
     * @throws MissingTenant if nobody said whose work this is
     * @throws NoTransaction outside a unit of work
     * @throws SecondTenant if the transaction belongs to another tenant
     */
    Connection current();
}
