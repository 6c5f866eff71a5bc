package org.hedui.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.kernel.CaseNumber;

/**
 * Which entries are wanted; what is empty does not narrow.
 *
 * @param from inclusive
 * @param until exclusive. A page that is read on while entries are added sets it once, else the pages shift
 * @param actor the user's id, or a part of the name
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<Deed> deed,
        Optional<CaseNumber> caseNumber,
        Optional<Outcome> outcome) {
    public static AuditFilter everything() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public AuditFilter from(Instant instant) {
        return new AuditFilter(Optional.of(instant), until, actor, deed, caseNumber, outcome);
    }

    public AuditFilter until(Instant instant) {
        return new AuditFilter(from, Optional.of(instant), actor, deed, caseNumber, outcome);
    }

    public AuditFilter by(String idOrPartOfName) {
        return new AuditFilter(from, until, Optional.of(idOrPartOfName), deed, caseNumber, outcome);
    }

    public AuditFilter of(Deed wanted) {
        return new AuditFilter(from, until, actor, Optional.of(wanted), caseNumber, outcome);
    }

    public AuditFilter on(CaseNumber wanted) {
        return new AuditFilter(from, until, actor, deed, Optional.of(wanted), outcome);
    }

    public AuditFilter ending(Outcome wanted) {
        return new AuditFilter(from, until, actor, deed, caseNumber, Optional.of(wanted));
    }

    /** As the entry about the reading itself quotes it. */
    public Map<String, String> asDetails() {
        Map<String, String> details = new TreeMap<>();
        from.ifPresent(value -> details.put("from", value.toString()));
        until.ifPresent(value -> details.put("until", value.toString()));
        actor.ifPresent(value -> details.put("actor", value));
        deed.ifPresent(value -> details.put("deed", value.code()));
        caseNumber.ifPresent(value -> details.put("case", value.value()));
        outcome.ifPresent(value -> details.put("outcome", value.name()));
        return details;
    }
}
