package org.hedui.tenancy;

import org.hedui.kernel.TenantId;

/**
 * One transaction has one tenant. Payara's pool, asked for a second tenant's connection in the same transaction,
 * silently returns the first tenant's; so the attempt is refused before the pool is asked.
 */
public final class SecondTenant extends IllegalStateException {
    SecondTenant(TenantId first, TenantId second) {
        super("this transaction belongs to tenant %s; work on %s needs UnitOfWork.separately".formatted(first, second));
    }
}
