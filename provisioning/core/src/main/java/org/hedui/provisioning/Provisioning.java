package org.hedui.provisioning;

import java.time.Duration;
import org.hedui.kernel.TenantId;

/** How the provisioning of one tenant ended. */
public sealed interface Provisioning {
    TenantId tenant();

    Duration took();

    /** The tenant stands at these versions. */
    record Ready(TenantId tenant, String auditVersion, String schemaVersion, Duration took) implements Provisioning {}

    /** The tenant stands where it stood, or between; provisioning it again goes on from there. */
    record Failed(TenantId tenant, String reason, Duration took) implements Provisioning {}
}
