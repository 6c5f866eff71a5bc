package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.QuarantineFilter;
import org.hedui.department.QuarantineList;
import org.hedui.department.QuarantineTally;
import org.hedui.department.QuarantinedValue;
import org.hedui.department.SetAsideRow;

/** Which rows of a delivery were set aside, why, and how far each has come. */
@UseCase
public class BrowseQuarantine {
    private static final Deed READ = new Deed("read-quarantined-rows");
    private static final String COUNTS_ONLY = "counts rows; no personal data";

    private final QuarantineList list;
    private final AuditTrail audit;

    @Inject
    public BrowseQuarantine(QuarantineList list, AuditTrail audit) {
        this.list = list;
        this.audit = audit;
    }

    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = COUNTS_ONLY)
    public QuarantineTally tally(UUID delivery) {
        return list.tally(delivery);
    }

    @Requires(value = Permission.BROWSE_DELIVERIES, audited = false, reason = COUNTS_ONLY)
    public long count(UUID delivery, QuarantineFilter filter) {
        return list.count(delivery, filter);
    }

    /** In the order of the file, values masked where they tell about a person. @param limit at most 200 */
    @Requires(Permission.BROWSE_DELIVERIES)
    public List<SetAsideRow> rows(UUID delivery, QuarantineFilter filter, int offset, int limit) {
        List<SetAsideRow> rows = list.rows(delivery, filter, offset, limit);
        List<String> columns = rows.stream()
                .flatMap(row -> row.faults().stream())
                .map(QuarantinedValue::column)
                .distinct()
                .toList();
        audit.append(AuditFact.of(READ, "delivery " + delivery, QuarantineDesk.MENDING)
                .withFields(columns)
                .withDetails(Map.of("from", String.valueOf(offset), "rows", String.valueOf(rows.size()))));
        return rows;
    }
}
