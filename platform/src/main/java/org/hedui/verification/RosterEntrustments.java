package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.authorization.Authorization;
import org.hedui.casefile.CaseStatus;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.roster.RosterCases;
import org.hedui.roster.RosterLine;
import org.hedui.roster.Rosters;
import org.hedui.verification.RosterEntrustmentPlan.LeftOut;
import org.hedui.verification.RosterEntrustmentPlan.LeftOutReason;

/** Which households of a roster can be entrusted by one letter, and doing it. */
@Dependent
public class RosterEntrustments {
    /** A household that can be entrusted, with the papers by which it can. */
    record Ready(RosterLine line, PapersOnFile.Newest papers) {}

    /** What was found, in the order of the roster. */
    record Readiness(List<Ready> ready, List<LeftOut> leftOut, int done) {
        RosterEntrustmentPlan plan() {
            return new RosterEntrustmentPlan(ready.stream().map(Ready::line).toList(), leftOut, done);
        }
    }

    private final CaseProgress progress;
    private final PapersOnFile papers;
    private final EntrustmentDesk desk;
    private final Rosters rosters;
    private final RosterCases cases;

    @Inject
    public RosterEntrustments(
            CaseProgress progress, PapersOnFile papers, EntrustmentDesk desk, Rosters rosters, RosterCases cases) {
        this.progress = progress;
        this.papers = papers;
        this.desk = desk;
        this.rosters = rosters;
        this.cases = cases;
    }

    Instant now() {
        return progress.now();
    }

    /** @throws org.hedui.kernel.VerificationException HEDUI-ROSTER-006 if there is no such roster */
    Readiness look(String roster) {
        String number = rosters.require(roster).number();
        return sorted(cases.all(number), cases.people(number));
    }

    /**
     * The same, with every case locked that may be entrusted: what was found holds until the end of the transaction, also
     * if somebody withdraws a consent at this moment.
     */
    Readiness lock(String roster) {
        String number = rosters.require(roster).number();
        cases.all(number).stream()
                .filter(line -> line.status() == CaseStatus.AUTHORIZED)
                .forEach(line -> progress.lock(line.caseNumber()));
        return sorted(cases.all(number), cases.people(number));
    }

    private Readiness sorted(List<RosterLine> lines, Map<CaseNumber, Set<ResidentId>> people) {
        Map<CaseNumber, PapersOnFile.Newest> onFile = papers.ofAll(lines.stream()
                .filter(line -> line.status() == CaseStatus.AUTHORIZED)
                .map(RosterLine::caseNumber)
                .toList());
        List<Ready> ready = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        int done = 0;
        for (RosterLine line : lines) {
            PapersOnFile.Newest own = onFile.get(line.caseNumber());
            if (line.wantsAuthorization()) {
                leftOut.add(new LeftOut(line, LeftOutReason.NOT_AUTHORIZED));
            } else if (own == null) {
                done++;
            } else {
                why(own, people.getOrDefault(line.caseNumber(), Set.of()))
                        .ifPresentOrElse(
                                reason -> leftOut.add(new LeftOut(line, reason)),
                                () -> ready.add(new Ready(line, own)));
            }
        }
        return new Readiness(ready, leftOut, done);
    }

    List<EntrustmentDesk.Sent> send(Readiness readiness, EntrustmentForm form) {
        EntrustmentDesk.Sending sending = desk.begin(form);
        List<EntrustmentDesk.Sent> sent = readiness.ready().stream()
                .map(ready -> desk.send(progress.lock(ready.line().caseNumber()), ready.papers(), sending))
                .toList();
        desk.write();
        return sent;
    }

    /** Persons on the sealed roster = persons authorized (DOMAIN D); a letter for fewer is sent at the case's own page. */
    private Optional<LeftOutReason> why(PapersOnFile.Newest onFile, Set<ResidentId> listed) {
        Authorization authorization = onFile.authorization().orElseThrow();
        if (!authorization.holdsOn(progress.today())) {
            return Optional.of(LeftOutReason.NOT_IN_FORCE);
        }
        Set<ResidentId> authorized = onFile.declaration().people().stream()
                .filter(authorization::covers)
                .map(Person::id)
                .collect(Collectors.toSet());
        return authorized.equals(listed) ? Optional.empty() : Optional.of(LeftOutReason.OTHER_PEOPLE);
    }
}
