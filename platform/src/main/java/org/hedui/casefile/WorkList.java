package org.hedui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases a list shows, and in what order.
 *
 * @param statuses only these; all if empty
 * @param text part of a case number or of the applicant's name; none if blank
 * @param dueBefore only those due before this day
 */
public record WorkList(
        Set<CaseStatus> statuses, String text, Optional<LocalDate> dueBefore, Order sort, boolean descending) {
    /** What a list can be sorted by; cases without a due date come last. */
    public enum Order {
        DUE("c.dueOn"),
        NUMBER("c.number"),
        APPLICANT("c.applicantName"),
        STATUS("c.status"),
        DECLARED("c.declaredAt");

        private final String path;

        Order(String path) {
            this.path = path;
        }
    }

    public WorkList {
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }

    /** Every case, the most urgent first. */
    public static WorkList all() {
        return new WorkList(Set.of(), "", Optional.empty(), Order.DUE, false);
    }

    String condition() {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        if (!statuses.isEmpty()) {
            all.add("c.status in :statuses");
        }
        if (!text.isEmpty()) {
            all.add("(c.number like :text escape '!' or c.applicantName like :text escape '!')");
        }
        if (dueBefore.isPresent()) {
            all.add("c.dueOn < :dueBefore");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> named = new HashMap<>();
        if (!statuses.isEmpty()) {
            named.put("statuses", statuses);
        }
        if (!text.isEmpty()) {
            named.put("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
        }
        dueBefore.ifPresent(day -> named.put("dueBefore", day));
        return named;
    }

    String order() {
        return sort.path + (descending ? " desc" : "") + " nulls last, c.number";
    }
}
