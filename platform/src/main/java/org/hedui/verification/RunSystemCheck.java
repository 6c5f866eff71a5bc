package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.connector.DepartmentConnector;
import org.hedui.connector.Reply;
import org.hedui.crypto.CryptoSuite;
import org.hedui.department.DatasetId;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.kernel.CaseNumber;

/**
 * Asks every source that the scheme needs about the household, as far as its letter allows, and keeps what came back
 * (系统核对). Who entered the case does not check it (S1-08).
 */
@UseCase
public class RunSystemCheck {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final DepartmentConnector connector;
    private final CheckRuns checks;
    private final RepliesAsEvidence replies;
    private final AuditTrail audit;

    @Inject
    public RunSystemCheck(
            CaseProgress progress,
            CasePapers papers,
            CaseTerms terms,
            DepartmentConnector connector,
            CheckRuns checks,
            RepliesAsEvidence replies,
            AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.connector = connector;
        this.checks = checks;
        this.replies = replies;
        this.audit = audit;
    }

    /**
     * Each check stands beside the earlier ones; what was computed from them no longer stands. What departments answered to
     * letters under the same authorization is carried on: nobody goes there twice.
     */
    @Requires(Permission.RUN_SYSTEM_CHECK)
    public void run(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        progress.advance(subject, CaseEvent.CHECK, "");
        AuthorizationGrant grant = papers.grant(number, progress.today());
        Set<DatasetId> asked = terms.datasets(subject.scheme()).stream()
                .map(DatasetId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Reply> answers = connector.ask(grant, asked);
        UUID id = UUID.randomUUID();
        CheckRun run = withAnswersToLetters(new CheckRun(
                id,
                id,
                number,
                grant.authorizationNumber(),
                progress.now(),
                CurrentActor.require().userId(),
                replies.recorded(answers),
                replies.attributed(grant, answers)));
        checks.add(run, CryptoSuite.GUOMI);
        audit.append(fact(grant, run, asked));
    }

    private CheckRun withAnswersToLetters(CheckRun fresh) {
        return terms.tenant().workflow().visits().isEmpty()
                ? fresh
                : checks.latest(fresh.caseNumber())
                        .map(earlier -> Visits.withLettersOf(earlier, fresh))
                        .orElse(fresh);
    }

    private static AuditFact fact(AuthorizationGrant grant, CheckRun run, Set<DatasetId> asked) {
        return AuditFact.of(
                        Deed.of(RunSystemCheck.class),
                        run.caseNumber(),
                        "check " + run.id(),
                        grant.purpose() + ", authorization " + grant.authorizationNumber())
                .withFields(asked.stream()
                        .map(DatasetId::value)
                        .filter(grant.datasets()::contains)
                        .toList())
                .withDetails(Map.of(
                        "persons", Integer.toString(grant.persons().size()),
                        "records", Integer.toString(run.records().size())));
    }
}
