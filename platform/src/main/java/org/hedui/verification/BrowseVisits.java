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
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.visit.OpenLetters;
import org.hedui.evidence.AwaitedVisit;
import org.hedui.evidence.AwaitedVisits;

/** Over all cases: which departments must still be asked by letter, and which letters wait for an answer. */
@UseCase
public class BrowseVisits {
    private static final String A_COUNT = "a count tells nothing about a person";

    private final AwaitedVisits awaited;
    private final OpenLetters open;
    private final CaseTerms terms;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    @Inject
    public BrowseVisits(
            AwaitedVisits awaited, OpenLetters open, CaseTerms terms, Catalogue catalogue, AuditTrail audit) {
        this.awaited = awaited;
        this.open = open;
        this.terms = terms;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** The datasets that are asked by letter here; none where every department is on line or delivers. */
    @Requires(value = Permission.ASK_DEPARTMENT, audited = false, reason = "the catalogue holds no personal data")
    public List<Dataset> datasets() {
        return catalogue.datasets().stream()
                .filter(dataset ->
                        terms.tenant().workflow().visits().contains(dataset.id().value()))
                .toList();
    }

    /** Cases without a letter under way, the most urgent first. @param limit lines wanted, at most 200 */
    @Requires(Permission.ASK_DEPARTMENT)
    public List<AwaitedVisit> awaited(int offset, int limit) {
        List<AwaitedVisit> page = awaited.page(terms.tenant().workflow().visits(), offset, limit);
        audit.append(fact("awaited visits", offset, page.size()));
        return page;
    }

    @Requires(value = Permission.ASK_DEPARTMENT, audited = false, reason = A_COUNT)
    public long awaitedCount() {
        return awaited.count(terms.tenant().workflow().visits());
    }

    /** Requests that nobody answered yet, due first. @param limit lines wanted, at most 200 */
    @Requires(Permission.ASK_DEPARTMENT)
    public List<LetterLine> open(int offset, int limit) {
        List<LetterLine> page =
                open.page(offset, limit).stream().map(LetterLine::of).toList();
        audit.append(fact("open letters", offset, page.size()));
        return page;
    }

    @Requires(value = Permission.ASK_DEPARTMENT, audited = false, reason = A_COUNT)
    public long openCount() {
        return open.count();
    }

    private static AuditFact fact(String list, int offset, int rows) {
        return AuditFact.of(Deed.of(BrowseVisits.class), list, "work")
                .withFields(List.of("applicant"))
                .withDetails(Map.of("rows", Integer.toString(rows), "offset", Integer.toString(offset)));
    }
}
