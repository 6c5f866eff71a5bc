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
import org.hedui.casefile.CaseStatus;
import org.hedui.files.OpenedDocument;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.Roster;
import org.hedui.roster.RosterCases;
import org.hedui.roster.RosterLine;
import org.hedui.roster.RosterPapers;
import org.hedui.roster.Rosters;

/** The rosters that were taken in, and how far their households are. */
@UseCase
public class BrowseRosters {
    private static final String COUNTS_ONLY = "names files and counts households; no personal data";
    private static final String PURPOSE = "work";

    /**
     * A roster and where it stands.
     *
     * @param progress how many households stand where
     * @param letters that entrusted its households
     */
    public record Standing(Roster roster, Map<CaseStatus, Integer> progress, List<RosterPapers.Letter> letters) {}

    private final Rosters rosters;
    private final RosterCases cases;
    private final RosterPapers papers;
    private final SealedDocuments documents;
    private final AuditTrail audit;

    @Inject
    public BrowseRosters(
            Rosters rosters, RosterCases cases, RosterPapers papers, SealedDocuments documents, AuditTrail audit) {
        this.rosters = rosters;
        this.cases = cases;
        this.papers = papers;
        this.documents = documents;
        this.audit = audit;
    }

    /** Newest first. @param limit rows wanted, at most 200 */
    @Requires(value = Permission.BROWSE_ROSTERS, audited = false, reason = COUNTS_ONLY)
    public List<Roster> list(int offset, int limit) {
        return rosters.list(offset, limit);
    }

    @Requires(value = Permission.BROWSE_ROSTERS, audited = false, reason = COUNTS_ONLY)
    public long count() {
        return rosters.count();
    }

    @Requires(value = Permission.BROWSE_ROSTERS, audited = false, reason = COUNTS_ONLY)
    public Standing open(String number) {
        Roster roster = rosters.require(number);
        return new Standing(roster, cases.progress(number), papers.letters(number));
    }

    /** Its households, in the order of the roster. @param limit lines wanted, at most 200 */
    @Requires(Permission.BROWSE_ROSTERS)
    public List<RosterLine> page(String number, int offset, int limit) {
        List<RosterLine> page = cases.page(number, offset, limit);
        audit.append(AuditFact.of(Deed.of(BrowseRosters.class), "roster " + number, PURPOSE)
                .withFields(List.of("applicant"))
                .withDetails(Map.of("rows", Integer.toString(page.size()), "offset", Integer.toString(offset))));
        return page;
    }

    /** The workbook as it came. */
    @Requires(Permission.BROWSE_ROSTERS)
    public OutgoingFile original(String number) {
        Roster roster = rosters.require(number);
        audit.append(AuditFact.of(new Deed("read-roster"), "roster " + number, PURPOSE)
                .withFields(DeclareHousehold.FIELDS)
                .withDetails(Map.of("digest", roster.digest())));
        return outgoing(documents.open(roster.original()));
    }

    /**
     * The scan of the sealed letter.
     *
     * @throws VerificationException HEDUI-ROSTER-010 if the roster has no letter of this number
     */
    @Requires(Permission.BROWSE_ROSTERS)
    public OutgoingFile letter(String number, int act) {
        RosterPapers.Letter letter = papers.letters(number).stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-ROSTER-010", "roster %s has no letter %d".formatted(number, act), number, act));
        audit.append(
                AuditFact.of(new Deed("read-roster-letter"), "roster %s, letter %d".formatted(number, act), PURPOSE)
                        .withFields(List.of("scan")));
        return outgoing(documents.open(letter.document()));
    }

    private static OutgoingFile outgoing(OpenedDocument opened) {
        return new OutgoingFile(opened.name(), opened.mediaType(), opened.content());
    }
}
