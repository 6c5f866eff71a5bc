package org.hedui.derivation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedui.policy.Shown;
import org.hedui.policy.SourceUse;

/**
 * A record with its fields as formulas know them, and the months it speaks of.
 *
 * @param fields by label; numbers, dates, months as 2025-03, codes
 * @param first  empty if the dataset knows no months
 */
record RecordInstance(
        EvidenceRow row,
        SourceUse source,
        Map<String, Object> fields,
        Optional<YearMonth> first,
        Optional<YearMonth> last) {
    /** An order that does not depend on where and when a row was stored. */
    static final Comparator<RecordInstance> ORDER = Comparator.comparing(
                    (RecordInstance it) -> it.row().dataset())
            .thenComparing(it -> it.row().subject())
            .thenComparing(it -> it.first().map(YearMonth::toString).orElse(""))
            .thenComparing(it -> it.fields().toString())
            .thenComparing(it -> it.row().digest());

    String scope() {
        return row.subject() + first.map(month -> " " + month).orElse("");
    }

    long monthsCovered() {
        return first.isPresent() && last.isPresent() ? Math.max(0, months(first.get(), last.get())) : 0;
    }

    /** How many of the months from {@code from} to {@code to}, both included, it covers. */
    long monthsWithin(YearMonth from, YearMonth to) {
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        YearMonth begin = first.get().isAfter(from) ? first.get() : from;
        YearMonth end = last.get().isBefore(to) ? last.get() : to;
        return Math.max(0, months(begin, end));
    }

    boolean covers(YearMonth month) {
        return monthsWithin(month, month) == 1;
    }

    /** The record as a leaf of the trace: the fields rules read, and where it stands. */
    Traced<Map<String, Object>> traced() {
        String shown = source.shown().stream()
                .filter(fields::containsKey)
                .map(label -> label + " " + shown(label))
                .collect(Collectors.joining("，"));
        return new Traced<>(
                Traced.Kind.RECORD,
                source.dataset().label(),
                scope(),
                fields,
                source.dataset().label() + "：" + shown,
                source.department() + "，" + row.sourceRef(),
                List.of());
    }

    /** A field as people read it: a code by its label, a share as per cent. */
    String shown(String label) {
        Object value = fields.get(label);
        var column = source.dataset().require(label);
        return switch (column.type()) {
            case CODE ->
                column.codes().stream()
                        .filter(code -> code.code().equals(value))
                        .map(code -> code.label())
                        .findFirst()
                        .orElse(String.valueOf(value));
            case MONEY -> Shown.of(value, "元");
            default -> Shown.of(value, column.unit().orElse(""));
        };
    }

    private static long months(YearMonth from, YearMonth to) {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
