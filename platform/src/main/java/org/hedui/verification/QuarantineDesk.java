package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.Catalogue;
import org.hedui.department.Importer;
import org.hedui.department.MendableRow;
import org.hedui.department.MendableRows;
import org.hedui.department.QuarantineSteps;
import org.hedui.department.RowId;
import org.hedui.department.RowStep;

/** What those who mend and those who release have in common: the row, the next step, and the entry about it. */
@Dependent
public class QuarantineDesk {
    static final String MENDING = "mending faulty rows";
    static final String CHECKING = "checking a mended row";

    private final MendableRows rows;
    private final QuarantineSteps steps;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public QuarantineDesk(
            MendableRows rows, QuarantineSteps steps, Catalogue catalogue, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shows all cells of the row in full; the entry names the columns. */
    MendableRow open(RowId id, Deed deed, String purpose) {
        MendableRow row = rows.require(id, catalogue);
        audit.append(AuditFact.of(deed, id.toString(), purpose)
                .withFields(row.delivered().columns())
                .withDetails(Map.of("dataset", row.dataset().id().value())));
        return row;
    }

    /**
     * The row to take the next step on.
     *
     * @param seen the last step its page showed
     * @throws org.hedui.department.MendRefused HEDUI-MEND-004 if somebody did something since
     */
    MendableRow at(RowId id, int seen) {
        MendableRow row = rows.require(id, catalogue);
        row.requireAt(seen);
        return row;
    }

    MendableRow.By actor() {
        Actor actor = CurrentActor.require();
        return new MendableRow.By(new Importer(actor.userId(), actor.name()), clock.instant());
    }

    void append(RowId id, RowStep step, Deed deed, String purpose, List<String> columns) {
        steps.append(id, step);
        audit.append(AuditFact.of(deed, id.toString(), purpose)
                .withFields(columns)
                .withDetails(Map.of(
                        "step", Integer.toString(step.number()),
                        "state", step.state().name(),
                        "faults", Integer.toString(step.faults()),
                        "digest", step.rowHash())));
    }
}
