package org.hedui.search;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditLog;
import org.hedui.audit.AuditPage;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/**
 * Who searched for this person: by the complete number, or by whatever else so that the person was shown. The audit
 * administrator brings the number; neither the old entries nor the one about this reading hold it.
 */
@UseCase
public class TraceSearches {
    private final TenantConnection connection;
    private final SearchedPerson searched;
    private final AuditLog log;
    private final AuditTrail audit;

    @Inject
    public TraceSearches(TenantConnection connection, SearchedPerson searched, AuditLog log, AuditTrail audit) {
        this.connection = connection;
        this.searched = searched;
        this.log = log;
        this.audit = audit;
    }

    /**
     * The searches for the person, newest first.
     *
     * @param limit 1 to {@link AuditLog#LONGEST_PAGE}
     */
    @Requires(Permission.READ_AUDIT)
    public AuditPage of(ResidentId id, int offset, int limit) {
        List<String> quoted = new ArrayList<>(searched.digests(id));
        quoted.addAll(internalIds(id));
        AuditPage page = log.quoting(SearchLog.SEARCH_PERSON, quoted, offset, limit);
        audit.append(AuditFact.of(Deed.of(TraceSearches.class), "audit trail", "inspection of the trail")
                .withDetails(Map.of(
                        "searched", searched.digest(id),
                        "found", Long.toString(page.total()),
                        "offset", Integer.toString(offset),
                        "shown", Integer.toString(page.entries().size()))));
        return page;
    }

    /** Under which the person has ever stood in a declaration; what was shown then is quoted by it. */
    private List<String> internalIds(ResidentId id) {
        try (PreparedStatement query = connection
                .current()
                .prepareStatement(
                        "select distinct case_number || '/' || person_key from declared_person where id_no = ?")) {
            query.setString(1, id.value());
            try (ResultSet rows = query.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
