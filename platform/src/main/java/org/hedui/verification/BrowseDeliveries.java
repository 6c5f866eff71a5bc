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
import org.hedui.department.QuarantinedValue;

/** What departments delivered, and which rows were set aside and why. */
@UseCase
public class BrowseDeliveries {
    private static final Deed READ_QUARANTINED = new Deed("read-quarantined-rows");
    private static final String FILES_ONLY = "names files and counts rows; no personal data";

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
    public long quarantinedCount(UUID delivery) {
        return deliveries.quarantinedCount(delivery);
    }

    /** The values for which rows were set aside, masked where they tell about a person. @param limit at most 200 */
    @Requires(Permission.BROWSE_DELIVERIES)
    public List<QuarantinedValue> quarantined(UUID delivery, int offset, int limit) {
        List<QuarantinedValue> values = deliveries.quarantined(delivery, offset, limit);
        List<String> columns =
                values.stream().map(QuarantinedValue::column).distinct().toList();
        audit.append(AuditFact.of(READ_QUARANTINED, "delivery " + delivery, "mending faulty rows")
                .withFields(columns)
                .withDetails(Map.of("from", String.valueOf(offset), "values", String.valueOf(values.size()))));
        return values;
    }
}
