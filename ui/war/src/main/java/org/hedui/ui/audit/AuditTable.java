package org.hedui.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.access.Role;
import org.hedui.audit.AuditEntry;
import org.hedui.audit.AuditFact;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** Entries of the trail, line by line. */
final class AuditTable extends Div {
    AuditTable(List<AuditEntry> entries) {
        addClassName("hd-audit-table");
        Table table = new Table("audit.at", "audit.person", "audit.deed", "audit.case", "audit.about", "audit.outcome");
        entries.forEach(entry -> table.row(
                Moments.second(entry.at()),
                person(entry),
                deed(entry.fact().deed()),
                entry.fact().caseNumber().map(CaseNumber::value).orElse("—"),
                about(entry.fact()),
                outcome(entry.fact().outcome())));
        add(table);
    }

    /** A deed in words; one that has none yet by its code. */
    static String deed(Deed deed) {
        return word("audit.deed.", deed.code());
    }

    /** What the trail writes in small English words, in the words of the page; numbers and names stay as they are. */
    private static String word(String prefix, String written) {
        String key = prefix + written.replace(' ', '-');
        return Words.know(key) ? Words.say(key) : written;
    }

    /** What an entry is about; of a kind and an id, the kind in words. */
    private static String subject(String written) {
        int blank = written.indexOf(' ');
        String kind = blank < 0 ? written : written.substring(0, blank);
        return Words.know("audit.subject." + written.replace(' ', '-')) || !Words.know("audit.subject." + kind)
                ? word("audit.subject.", written)
                : Words.say("audit.subject." + kind) + written.substring(kind.length());
    }

    private static Component person(AuditEntry entry) {
        Span name = new Span(entry.person().name());
        Span roles = new Span(entry.person().roles().stream()
                .map(code -> Role.find(code).map(Words::of).orElse(code))
                .sorted()
                .collect(Words.listing()));
        roles.addClassName("hd-quiet");
        Div person = new Div(name, roles);
        person.addClassName("hd-two-lines");
        return person;
    }

    private static Component about(AuditFact fact) {
        Div about = new Div(new Span(subject(fact.subject())));
        about.addClassName("hd-two-lines");
        String more = fact.details().entrySet().stream().map(AuditTable::pair).collect(Collectors.joining("  "));
        String fields =
                fact.fields().stream().map(field -> word("audit.field.", field)).collect(Words.listing());
        for (String line : List.of(word("audit.purpose.", fact.purpose()), fields, more)) {
            if (!line.isBlank()) {
                Span quiet = new Span(line);
                quiet.addClassName("hd-quiet");
                about.add(quiet);
            }
        }
        return about;
    }

    private static String pair(Map.Entry<String, String> detail) {
        String key = detail.getKey();
        return Words.say("audit.detail", word("audit.detail.", key), value(key, detail.getValue()));
    }

    /** Datasets by their names, of which one detail may list several; other values in words if they have any. */
    private static String value(String key, String written) {
        return switch (key) {
            case "dataset", "datasets" ->
                Arrays.stream(written.split(" "))
                        .map(dataset -> word("audit.field.", dataset))
                        .collect(Words.listing());
            case "deed" -> word("audit.deed.", written);
            case "until" -> moment(written);
            default -> word("audit.value." + key + ".", written);
        };
    }

    /** A moment as clerks write it; what is none, as it was written. */
    private static String moment(String written) {
        try {
            return Moments.second(Instant.parse(written));
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    private static Chip outcome(Outcome outcome) {
        return new Chip(Words.of(outcome), outcome == Outcome.DONE ? Tone.GREEN : Tone.RED);
    }
}
