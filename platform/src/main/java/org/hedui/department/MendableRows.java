package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.hedui.tenancy.TenantConnection;

/** Finds a row that was set aside with all that belongs to it, in three statements. */
@Dependent
public class MendableRows {
    private final Deliveries deliveries;
    private final QuarantineList list;
    private final QuarantineSteps steps;

    @Inject
    public MendableRows(TenantConnection connection, QuarantineSteps steps) {
        this.deliveries = new Deliveries(connection);
        this.list = new QuarantineList(connection);
        this.steps = steps;
    }

    /** @throws MendRefused HEDUI-MEND-002 if there is no such row, or it was delivered before rows were kept whole */
    public MendableRow require(RowId id, Catalogue catalogue) {
        Delivery delivery = deliveries.require(id.delivery());
        List<RowStep> taken = steps.of(id);
        if (taken.isEmpty()) {
            throw new MendRefused("HEDUI-MEND-002", "there is no kept row %s".formatted(id), id.row());
        }
        List<QuarantinedValue> faulty =
                list.faults(id.delivery(), List.of(id.row())).getOrDefault(id.row(), List.of());
        return new MendableRow(
                id, delivery, catalogue.require(delivery.dataset()), catalogue.divisions(), faulty, taken);
    }
}
