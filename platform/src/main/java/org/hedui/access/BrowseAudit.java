package org.hedui.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.AuditLog;
import org.hedui.audit.AuditPage;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.audit.chain.ChainLook;
import org.hedui.audit.chain.ChainState;

/**
 * The audit administrator reads the trail of the own tenant. Reading it is a deed like any other and is recorded, with
 * the filter and the number of entries found.
 */
@UseCase
public class BrowseAudit {
    private static final Deed BROWSE = Deed.of(BrowseAudit.class);
    private final AuditLog log;
    private final AuditTrail audit;
    private final ChainLook chain;

    @Inject
    public BrowseAudit(AuditLog log, AuditTrail audit, ChainLook chain) {
        this.log = log;
        this.audit = audit;
        this.chain = chain;
    }

    /**
     * Entries, newest first. A page that scrolls sets {@link AuditFilter#until} once, when it is opened: otherwise the
     * entries about its own reading shift what it reads.
     *
     * @param limit 1 to {@link AuditLog#LONGEST_PAGE}
     */
    @Requires(Permission.READ_AUDIT)
    public AuditPage browse(AuditFilter filter, int offset, int limit) {
        AuditPage page = log.page(filter, offset, limit);
        Map<String, String> details = new TreeMap<>(filter.asDetails());
        details.put("found", Long.toString(page.total()));
        details.put("offset", Integer.toString(offset));
        details.put("shown", Integer.toString(page.entries().size()));
        audit.append(
                AuditFact.of(BROWSE, "audit trail", "inspection of the trail").withDetails(details));
        return page;
    }

    /** The deeds that occur in the trail, to choose from. */
    @Requires(value = Permission.READ_AUDIT, audited = false, reason = "codes of deeds only, nobody's data")
    public List<Deed> deeds() {
        return log.deeds();
    }

    /** How the trail's chain stands, and whether it is witnessed. */
    @Requires(value = Permission.READ_AUDIT, audited = false, reason = "counts and hashes only, nobody's data")
    public ChainState chain() {
        return chain.state();
    }
}
