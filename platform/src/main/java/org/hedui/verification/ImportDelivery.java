package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryImport;
import org.hedui.department.DeliveryRequest;
import org.hedui.department.ImportProgress;
import org.hedui.department.Importer;

/** A data officer takes in the file of a department (S1-06 (b), S2-03). It becomes live as a whole or not at all. */
@UseCase
public class ImportDelivery {
    private static final Deed DEED = Deed.of(ImportDelivery.class);

    private final DeliveryImport deliveries;
    private final AuditTrail audit;

    @Inject
    public ImportDelivery(DeliveryImport deliveries, AuditTrail audit) {
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /**
     * @param progress is called from this thread
     * @throws org.hedui.kernel.VerificationException if the file or the delivery is refused; nothing was loaded then
     */
    @Requires(Permission.IMPORT_DELIVERY)
    public Delivery importFile(DeliveryRequest request, ImportProgress progress) {
        Actor actor = CurrentActor.require();
        Delivery delivery = deliveries.run(request, new Importer(actor.userId(), actor.name()), progress);
        audit.append(AuditFact.of(DEED, "delivery " + delivery.id(), "department data for verification")
                .withDetails(Map.of(
                        "dataset", delivery.dataset().value(),
                        "period", delivery.period().toString(),
                        "digest", delivery.fileDigest(),
                        "rows", String.valueOf(delivery.rows()),
                        "quarantined", String.valueOf(delivery.quarantined()))));
        return delivery;
    }
}
