package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.department.Deliveries;
import org.hedui.department.Delivery;

/** What departments delivered. The rows that were set aside: {@link BrowseQuarantine}. */
@UseCase
public class BrowseDeliveries {
    private static final String FILES_ONLY = "names files and counts rows; no personal data";

    private final Deliveries deliveries;
    private final Catalogue catalogue;

    @Inject
    public BrowseDeliveries(Deliveries deliveries, Catalogue catalogue) {
        this.deliveries = deliveries;
        this.catalogue = catalogue;
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
}
