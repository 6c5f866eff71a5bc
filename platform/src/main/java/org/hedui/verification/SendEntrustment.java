package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.authorization.Authorization;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.Entrustments;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.household.Declaration;
import org.hedui.household.Person;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Period;

/** The approving unit asks the centre to verify a household (谁审批、谁委托); the time limit begins to run. */
@UseCase
public class SendEntrustment {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final Entrustments entrustments;
    private final AuditTrail audit;

    @Inject
    public SendEntrustment(
            CaseProgress progress, CasePapers papers, CaseTerms terms, Entrustments entrustments, AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.entrustments = entrustments;
        this.audit = audit;
    }

    /** Sends the case, or sends it again after a return; the number stays, the clock starts anew. */
    @Requires(Permission.SEND_ENTRUSTMENT)
    public void send(CaseNumber number, EntrustmentForm form) {
        VerificationCase subject = progress.lock(number);
        progress.advance(subject, CaseEvent.ENTRUST, "");
        PapersOnFile.Newest onFile = papers.of(number);
        Declaration declaration = onFile.declaration();
        Authorization authorization = CasePapers.signed(onFile, number);
        Entrustment letter = letter(declaration, authorization, form);
        letter.requireRosterOf(declaration, authorization);
        letter.grant(declaration, authorization, progress.today());
        subject.received(letter.receivedAt(), terms.dueOn(progress.today()));
        String digest = Digest.of(CryptoSuite.GUOMI, Canonical.write(letter)).value();
        entrustments.add(letter, digest);
        audit.append(AuditFact.of(Deed.of(SendEntrustment.class), number, letter.number(), subject.scheme())
                .withDetails(Map.of("authorization", authorization.number(), "digest", digest)));
    }

    private Entrustment letter(Declaration declaration, Authorization authorization, EntrustmentForm form) {
        Set<String> roster = declaration.people().stream()
                .filter(authorization::covers)
                .map(Person::key)
                .collect(Collectors.toSet());
        CaseNumber number = declaration.caseNumber();
        Instant now = progress.now();
        Period window = terms.incomeWindow(declaration);
        return new Entrustment(
                "%s-E%02d".formatted(number, entrustments.count(number) + 1),
                number,
                authorization.number(),
                form.unit(),
                form.contact(),
                form.reason(),
                window,
                progress.dayOf(declaration.declaredAt()),
                roster,
                now,
                CurrentActor.require().userId());
    }
}
