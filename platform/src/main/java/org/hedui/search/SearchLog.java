package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.access.CurrentActor;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.AuditLog;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.kernel.CaseNumber;

/**
 * What the trail keeps of a search: purpose, kind of key, how many were found, which were shown by internal id. Never
 * what was typed.
 */
@Dependent
public class SearchLog {
    /** The deed of searching for a person; it alone is counted. */
    static final Deed SEARCH_PERSON = new Deed("search-person");

    private static final Deed SEARCH_NUMBER = new Deed("search-number");
    private static final Duration HOUR = Duration.ofHours(1);

    private final AuditTrail audit;
    private final AuditLog log;
    private final SearchedPerson searched;
    private final Clock clock;

    @Inject
    public SearchLog(AuditTrail audit, AuditLog log, SearchedPerson searched, Clock clock) {
        this.audit = audit;
        this.log = log;
        this.searched = searched;
        this.clock = clock;
    }

    /** How many searches for people the actor has made in the last hour; each page turned is one. */
    long inTheLastHour() {
        return log.count(AuditFilter.everything()
                .by(CurrentActor.require().userId())
                .of(SEARCH_PERSON)
                .ending(Outcome.DONE)
                .from(clock.instant().minus(HOUR)));
    }

    /** @param unusual so many were searched for that a reason was demanded */
    void append(SearchKey key, SearchScope scope, SearchRequest asked, SearchAnswer answer, boolean unusual) {
        boolean person = scope.isOfPerson();
        String purpose = person ? asked.purpose().orElseThrow().sentence() : "";
        Map<String, String> details = new TreeMap<>(found(answer));
        details.put("key", key.kind().code());
        details.put("offset", Integer.toString(asked.slice().offset()));
        if (person) {
            details.put("purpose", asked.purpose().orElseThrow().choice().name().toLowerCase(Locale.ROOT));
            key.person().flatMap(PersonMark::id).ifPresent(id -> details.put("searched", searched.digest(id)));
        }
        if (unusual) {
            details.put("unusual", asked.reason().strip());
        }
        audit.append(AuditFact.of(person ? SEARCH_PERSON : SEARCH_NUMBER, "search", purpose)
                .withFields(fields(answer))
                .withDetails(details));
    }

    private static Map<String, String> found(SearchAnswer answer) {
        Map<String, String> found = new TreeMap<>();
        List<String> shown = new ArrayList<>();
        answer.people().ifPresent(people -> {
            found.put("people", Long.toString(people.total()));
            people.hits().forEach(hit -> shown.add(hit.internalId()));
        });
        answer.cases().ifPresent(cases -> {
            found.put("cases", Long.toString(cases.total()));
            cases.hits().stream().map(CaseHit::number).map(CaseNumber::value).forEach(shown::add);
        });
        answer.deliveries().ifPresent(deliveries -> {
            found.put("deliveries", Long.toString(deliveries.total()));
            deliveries.hits().forEach(hit -> shown.add(hit.id().toString()));
        });
        found.put("ids", String.join(" ", shown));
        return found;
    }

    /** Which fields of people were shown; of files none. */
    private static List<String> fields(SearchAnswer answer) {
        long shown = SearchAnswer.total(answer.people()) + SearchAnswer.total(answer.cases());
        return shown == 0 ? List.of() : List.of("name", "masked-id", "township");
    }
}
