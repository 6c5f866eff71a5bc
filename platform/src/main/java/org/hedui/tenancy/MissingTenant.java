package org.hedui.tenancy;

/** Work that touches a tenant's data began without saying whose. There is no default tenant. */
public final class MissingTenant extends IllegalStateException {
    MissingTenant() {
        super("no tenant is set for this work; the edge must enter through ActorScope.as or UnitOfWork.inTenant");
    }
}
