package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.CaseFiles;
import org.hedui.casefile.VerificationCase;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** How every use case makes a case take its step: locked, timed, under the actor's name. */
@Dependent
public class CaseProgress {
    private final CaseFiles cases;
    private final Clock clock;

    @Inject
    public CaseProgress(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    VerificationCase lock(CaseNumber number) {
        return cases.lock(number);
    }

    void advance(VerificationCase subject, CaseEvent event, String note) {
        cases.advance(subject, event, by(), note);
    }

    CaseFiles.By by() {
        Actor actor = CurrentActor.require();
        return new CaseFiles.By(actor.userId(), actor.name(), now());
    }

    /** To the microsecond, as the database keeps it, so that what is read back equals what was written. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** Entry and checking are separate people's work (S1-08 「輸入與核查分離」). */
    void requireNotDeclarer(VerificationCase subject) {
        if (subject.wasEnteredBy(CurrentActor.require().userId())) {
            throw new VerificationException(
                    "HEDUI-CASE-004",
                    "case %s was entered by you; another person has to go on".formatted(subject.number()),
                    subject.number());
        }
    }
}
