package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseFiles;
import org.hedui.casefile.CaseSummary;
import org.hedui.casefile.WorkList;
import org.hedui.content.Content;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.WorkflowSettings;

/** The work list: which cases wait, the most urgent first. Reading names is reading personal data, so it is recorded. */
@UseCase
public class BrowseCases {
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Content content;

    @Inject
    public BrowseCases(CaseFiles cases, AuditTrail audit, Content content) {
        this.cases = cases;
        this.audit = audit;
        this.content = content;
    }

    /** How cases run here, which says at which station whose work is waited for. */
    @Requires(value = Permission.BROWSE_CASES, audited = false, reason = "the office's own settings, nobody's data")
    public WorkflowSettings workflow() {
        return TenantSettings.current(content).workflow();
    }

    /** @param limit lines wanted, at most 200 */
    @Requires(Permission.BROWSE_CASES)
    public List<CaseSummary> page(WorkList filter, int offset, int limit) {
        List<CaseSummary> page = cases.page(filter, offset, limit);
        audit.append(AuditFact.of(Deed.of(BrowseCases.class), "work list", "work")
                .withFields(List.of("applicant"))
                .withDetails(Map.of("rows", Integer.toString(page.size()), "offset", Integer.toString(offset))));
        return page;
    }

    @Requires(
            value = Permission.BROWSE_CASES,
            audited = false,
            reason = "a count of cases tells nothing about a person")
    public long count(WorkList filter) {
        return cases.count(filter);
    }
}
