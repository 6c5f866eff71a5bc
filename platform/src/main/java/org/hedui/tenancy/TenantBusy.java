package org.hedui.tenancy;

import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/** The tenant has as many transactions under way as it may have, and none ended in time. Nothing was changed. */
public final class TenantBusy extends VerificationException {
    TenantBusy(TenantId tenant, int limit) {
        super(
                "HEDUI-TEN-002",
                "tenant %s has %d transactions under way and none ended in time; try again".formatted(tenant, limit),
                tenant.value(),
                limit);
    }
}
