package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hedui.casefile.CaseStatus;
import org.hedui.department.DeliveryState;
import org.hedui.derivation.FindingKind;
import org.hedui.evidence.AnswerKind;
import org.hedui.ui.words.Words;

/** A state in a word and a tone. */
public final class Chip extends Span {
    private static final int SOON_DAYS = 2;

    public Chip(String word, Tone tone) {
        super(word);
        addClassNames("hd-chip", tone.className());
    }

    public static Chip of(CaseStatus status) {
        return new Chip(
                Words.of(status),
                switch (status) {
                    case DECLARED, CANCELLED -> Tone.GREY;
                    case AUTHORIZED, ENTRUSTED, APPROVAL_REVIEW -> Tone.BLUE;
                    case RETURNED -> Tone.AMBER;
                    case SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY, COMPUTED -> Tone.BRAND;
                    case COMMITTEE -> Tone.VIOLET;
                    case REPORTED, DELIVERED, ARCHIVED -> Tone.GREEN;
                });
    }

    public static Chip of(FindingKind kind) {
        return new Chip(
                Words.of(kind),
                switch (kind) {
                    case AGREES -> Tone.GREEN;
                    case DIFFERS -> Tone.RED;
                    case DECLARED_NOT_FOUND, FOUND_NOT_DECLARED -> Tone.AMBER;
                    case SOURCE_SILENT -> Tone.GREY;
                });
    }

    public static Chip of(AnswerKind kind) {
        return new Chip(
                Words.of(kind),
                switch (kind) {
                    case FOUND -> Tone.BRAND;
                    case NOTHING_ON_RECORD -> Tone.GREEN;
                    case UNAVAILABLE -> Tone.AMBER;
                    case NOT_ASKED, OUTSIDE_COVERAGE -> Tone.GREY;
                });
    }

    public static Chip of(DeliveryState state) {
        return new Chip(
                Words.of(state),
                switch (state) {
                    case RECEIVED, CHECKING, READY -> Tone.BLUE;
                    case LIVE -> Tone.GREEN;
                    case SUPERSEDED -> Tone.GREY;
                    case REFUSED -> Tone.RED;
                });
    }

    /** The day by which a report is due, and how near it is; a dash for a case whose clock does not run. */
    public static Span due(Optional<LocalDate> due, LocalDate today, boolean done) {
        if (due.isEmpty()) {
            return new Span("—");
        }
        long days = ChronoUnit.DAYS.between(today, due.get());
        if (done || days > SOON_DAYS) {
            Span day = new Span(due.get().toString());
            day.addClassName("hd-code");
            return day;
        }
        String words = days < 0 ? Words.say("due.late", due.get(), -days) : Words.say("due.soon", due.get(), days);
        return new Chip(days == 0 ? Words.say("due.today", due.get()) : words, days < 0 ? Tone.RED : Tone.AMBER);
    }
}
