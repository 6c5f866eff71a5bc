package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.RosterCases;
import org.hedui.roster.RosterLine;
import org.hedui.roster.Rosters;
import org.hedui.roster.ScanNames;
import org.hedui.verification.ScanMatch.ScanFate;

/** Scans of many households' letters come in one go; each finds its household by its name. Recording the letter stays. */
@UseCase
public class AttachScans {
    private final Rosters rosters;
    private final RosterCases cases;
    private final AuthorizationScans scans;
    private final AuditTrail audit;

    @Inject
    public AttachScans(Rosters rosters, RosterCases cases, AuthorizationScans scans, AuditTrail audit) {
        this.rosters = rosters;
        this.cases = cases;
        this.scans = scans;
        this.audit = audit;
    }

    /** Each by itself: one that cannot be used keeps no other out. */
    @Requires(Permission.RECORD_AUTHORIZATION)
    public List<ScanMatch> attach(String roster, List<Upload> uploads) {
        ScanNames names = new ScanNames(cases.all(rosters.require(roster).number()));
        List<ScanMatch> matches = new ArrayList<>();
        List<AuditFact> facts = new ArrayList<>();
        for (Upload upload : uploads) {
            ScanMatch match = match(names.of(upload.name()), upload, facts);
            matches.add(match);
        }
        facts.add(AuditFact.of(Deed.of(AttachScans.class), "roster " + roster, "authorization letters")
                .withDetails(Map.of(
                        "files", Integer.toString(uploads.size()),
                        "filed",
                                Long.toString(matches.stream()
                                        .filter(match -> match.fate() == ScanFate.FILED)
                                        .count()))));
        audit.appendAll(facts);
        return matches;
    }

    private ScanMatch match(List<RosterLine> found, Upload upload, List<AuditFact> facts) {
        if (found.size() != 1) {
            return ScanMatch.of(
                    upload.name(), found.isEmpty() ? ScanFate.NO_HOUSEHOLD : ScanFate.AMBIGUOUS, Optional.empty());
        }
        RosterLine line = found.get(0);
        if (!line.wantsAuthorization()) {
            return ScanMatch.of(upload.name(), ScanFate.RECORDED, Optional.of(line));
        }
        try {
            UUID document = scans.file(line.caseNumber(), upload);
            facts.add(AuditFact.of(
                            new Deed("attach-authorization-scan"),
                            line.caseNumber(),
                            "document " + document,
                            line.scheme())
                    .withFields(List.of("scan")));
            return ScanMatch.of(upload.name(), ScanFate.FILED, Optional.of(line));
        } catch (VerificationException refused) {
            return new ScanMatch(
                    upload.name(),
                    ScanFate.REFUSED,
                    Optional.of(line),
                    Optional.of(refused.code()),
                    refused.arguments());
        }
    }
}
