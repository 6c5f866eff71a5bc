package org.hedui.tenancy;

/** A tenant's data was reached for outside a unit of work. */
public final class NoTransaction extends IllegalStateException {
    NoTransaction() {
        super("a tenant's connection exists only inside a unit of work; call UnitOfWork.inTenant first");
    }
}
