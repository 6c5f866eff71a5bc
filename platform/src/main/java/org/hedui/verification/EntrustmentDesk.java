package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.access.CurrentActor;
import org.hedui.audit.AuditFact;
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

/** How a household is entrusted, by itself or with others of its roster; the time limit begins to run. */
@Dependent
public class EntrustmentDesk {
    /** What the rules of today say for every household entrusted in one act. */
    final class Sending {
        private final EntrustmentForm form;
        private final LocalDate due = terms.dueOn(progress.today());
        private final Map<LocalDate, Period> windows = new HashMap<>();

        private Sending(EntrustmentForm form) {
            this.form = form;
        }

        private Period window(Declaration declaration) {
            return windows.computeIfAbsent(terms.applicationDay(declaration), day -> terms.incomeWindow(declaration));
        }
    }

    /** A letter that was sent, and what is to be said of it. */
    record Sent(Entrustment letter, AuditFact fact) {}

    private final CaseProgress progress;
    private final CaseTerms terms;
    private final Entrustments entrustments;

    @Inject
    public EntrustmentDesk(CaseProgress progress, CaseTerms terms, Entrustments entrustments) {
        this.progress = progress;
        this.terms = terms;
        this.entrustments = entrustments;
    }

    Sending begin(EntrustmentForm form) {
        return new Sending(form);
    }

    Sent send(VerificationCase subject, PapersOnFile.Newest onFile, Sending sending) {
        CaseNumber number = subject.number();
        progress.advance(subject, CaseEvent.ENTRUST, "");
        Declaration declaration = onFile.declaration();
        Authorization authorization = CasePapers.signed(onFile, number);
        Entrustment letter = letter(declaration, authorization, sending);
        letter.requireRosterOf(declaration, authorization);
        letter.grant(declaration, authorization, progress.today());
        subject.received(letter.receivedAt(), sending.due);
        String digest = Digest.of(CryptoSuite.GUOMI, Canonical.write(letter)).value();
        entrustments.add(letter, digest);
        AuditFact fact = AuditFact.of(Deed.of(SendEntrustment.class), number, letter.number(), subject.scheme())
                .withDetails(Map.of("authorization", authorization.number(), "digest", digest));
        return new Sent(letter, fact);
    }

    /** Puts the letters that were sent into the database now, for rows that refer to them. */
    void write() {
        entrustments.write();
    }

    private Entrustment letter(Declaration declaration, Authorization authorization, Sending sending) {
        Set<String> roster = declaration.people().stream()
                .filter(authorization::covers)
                .map(Person::key)
                .collect(Collectors.toSet());
        CaseNumber number = declaration.caseNumber();
        Instant now = progress.now();
        return new Entrustment(
                "%s-E%02d".formatted(number, entrustments.count(number) + 1),
                number,
                authorization.number(),
                sending.form.unit(),
                sending.form.contact(),
                sending.form.reason(),
                sending.window(declaration),
                progress.dayOf(declaration.declaredAt()),
                roster,
                now,
                CurrentActor.require().userId());
    }
}
