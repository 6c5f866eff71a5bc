package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.department.Deliveries;
import org.hedui.department.Delivery;
import org.hedui.department.Warning;

/** What departments delivered. The rows that were set aside: {@link BrowseQuarantine}. */
@UseCase
public class BrowseDeliveries {
    private static final String FILES_ONLY = "names files and counts rows; no personal data";

    private static final Deed READ_WARNINGS = new Deed("read-warnings");

    private final Deliveries deliveries;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    @Inject
    public BrowseDeliveries(Deliveries deliveries, Catalogue catalogue, AuditTrail audit) {
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** The datasets a file may be imported for. */
    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = "the catalogue holds no personal data")
    public List<Dataset> datasets() {
        return catalogue.datasets();
    }

    /** Newest first. @param limit rows wanted, at most 200 */
    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = FILES_ONLY)
    public List<Delivery> list(Optional<DatasetId> dataset, int offset, int limit) {
        return deliveries.list(dataset, offset, limit);
    }

    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = FILES_ONLY)
    public long count(Optional<DatasetId> dataset) {
        return deliveries.count(dataset);
    }

    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = FILES_ONLY)
    public Delivery delivery(UUID id) {
        return deliveries.require(id);
    }

    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = FILES_ONLY)
    public long warningCount(UUID delivery) {
        return deliveries.warningCount(delivery);
    }

    /** What people must look at in rows that were taken, masked where it tells about a person. @param limit at most 200 */
    @Requires(Permission.BROWSE_DELIVERIES)
    public List<Warning> warnings(UUID delivery, int offset, int limit) {
        List<Warning> warnings = deliveries.warnings(delivery, offset, limit);
        audit.append(AuditFact.of(READ_WARNINGS, "delivery " + delivery, "looking at odd rows")
                .withFields(warnings.stream().map(Warning::column).distinct().toList())
                .withDetails(Map.of("from", String.valueOf(offset), "values", String.valueOf(warnings.size()))));
        return warnings;
    }
}
