package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.department.DatasetId;
import org.hedui.department.visit.RequestLetter;
import org.hedui.department.visit.RequestLetters;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/**
 * Asks a department that is not on line by a numbered letter with a table to be filled in (部门核对, S4-28). One letter
 * serves any number of cases, since somebody goes there once for many.
 */
@UseCase
public class AskDepartment {
    private record Asking(VerificationCase subject, AuthorizationGrant grant) {}

    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final CheckRuns checks;
    private final RequestLetters letters;
    private final RequestComposition composition;
    private final AuditTrail audit;

    @Inject
    public AskDepartment(
            CaseProgress progress,
            CasePapers papers,
            CaseTerms terms,
            CheckRuns checks,
            RequestLetters letters,
            RequestComposition composition,
            AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.checks = checks;
        this.letters = letters;
        this.composition = composition;
        this.audit = audit;
    }

    /**
     * Writes one letter for all of these cases, or none.
     *
     * @param dataset one that is asked by letter here
     * @return the letter's number
     * @throws VerificationException HEDUI-ENTRUST-004 if a household's letter does not open the dataset,
     *     HEDUI-LETTER-001, -002, -004, -005 if there is nothing to ask
     */
    @Requires(Permission.ASK_DEPARTMENT)
    public String ask(String dataset, Set<CaseNumber> cases) {
        requireByLetter(dataset);
        if (cases.isEmpty()) {
            throw new VerificationException("HEDUI-LETTER-004", "no case was chosen");
        }
        List<Asking> asking = new TreeSet<>(cases)
                .stream().map(number -> asking(number, dataset)).toList();
        RequestLetter letter = composition.send(
                new DatasetId(dataset), asking.stream().map(Asking::grant).toList());
        for (Asking each : asking) {
            progress.advance(each.subject(), CaseEvent.ASK_DEPARTMENT, letter.number());
            audit.append(fact(each, letter));
        }
        return letter.number();
    }

    private void requireByLetter(String dataset) {
        Set<String> visits = terms.tenant().workflow().visits();
        if (!visits.contains(dataset)) {
            throw new VerificationException(
                    "HEDUI-LETTER-001", "%s is not asked by letter here; %s are".formatted(dataset, visits), dataset);
        }
    }

    private Asking asking(CaseNumber number, String dataset) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        AuthorizationGrant grant = papers.grant(number, progress.today());
        grant.requireAllows(dataset);
        requireAwaited(grant, dataset);
        requireNoneUnderWay(grant, dataset);
        return new Asking(subject, grant);
    }

    private void requireAwaited(AuthorizationGrant grant, String dataset) {
        CaseNumber number = grant.caseNumber();
        CheckRun check = checks.latest(number)
                .filter(run -> run.authorizationNumber().equals(grant.authorizationNumber()))
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASE-009", "case %s was not checked yet".formatted(number), number));
        boolean awaited = Visits.awaited(check, terms.tenant().workflow()).stream()
                .anyMatch(reply -> reply.dataset().equals(dataset));
        if (!awaited) {
            throw new VerificationException(
                    "HEDUI-LETTER-005",
                    "the check of case %s does not await %s".formatted(number, dataset),
                    number,
                    dataset);
        }
    }

    private void requireNoneUnderWay(AuthorizationGrant grant, String dataset) {
        letters.of(grant.caseNumber()).stream()
                .filter(request -> request.letter().dataset().value().equals(dataset) && request.isOpen())
                .filter(request -> request.authorizationNumber().equals(grant.authorizationNumber()))
                .findFirst()
                .ifPresent(open -> {
                    throw new VerificationException(
                            "HEDUI-LETTER-002",
                            "letter %s asks this for case %s already"
                                    .formatted(open.letter().number(), open.caseNumber()),
                            open.caseNumber(),
                            open.letter().number());
                });
    }

    private static AuditFact fact(Asking each, RequestLetter letter) {
        AuthorizationGrant grant = each.grant();
        return AuditFact.of(
                        Deed.of(AskDepartment.class),
                        grant.caseNumber(),
                        "letter " + letter.number(),
                        grant.purpose() + ", authorization " + grant.authorizationNumber())
                .withFields(List.of(letter.dataset().value()))
                .withDetails(Map.of(
                        "persons", Integer.toString(grant.persons().size()),
                        "department", letter.department(),
                        "until", letter.dueOn().toString()));
    }
}
