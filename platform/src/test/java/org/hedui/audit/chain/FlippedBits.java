package org.hedui.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entry with one bit of one column turned over, for every bit that a database could hold so. */
final class FlippedBits {
    private FlippedBits() {}

    static Stream<RecordedEntry> of(RecordedEntry entry) {
        return Stream.of(
                        texts(entry.subject()).map(text -> with(entry, copy -> copy.subject = text)),
                        texts(entry.purpose()).map(text -> with(entry, copy -> copy.purpose = text)),
                        texts(entry.actorId()).map(text -> with(entry, copy -> copy.actorId = text)),
                        texts(entry.actorName()).map(text -> with(entry, copy -> copy.actorName = text)),
                        texts(entry.level()).map(text -> with(entry, copy -> copy.level = text)),
                        texts(entry.deed()).map(text -> with(entry, copy -> copy.deed = text)),
                        texts(entry.outcome()).map(text -> with(entry, copy -> copy.outcome = text)),
                        texts(entry.details()).map(text -> with(entry, copy -> copy.details = text)),
                        texts(entry.tenant()).map(text -> with(entry, copy -> copy.tenant = text)),
                        texts(entry.transaction()).map(text -> with(entry, copy -> copy.transaction = text)),
                        texts(entry.recordedBy()).map(text -> with(entry, copy -> copy.recordedBy = text)),
                        entry.caseNumber().stream()
                                .flatMap(FlippedBits::texts)
                                .map(text -> with(entry, copy -> copy.caseNumber = Optional.of(text))),
                        lists(entry.roles()).map(list -> with(entry, copy -> copy.roles = list)),
                        lists(entry.fields()).map(list -> with(entry, copy -> copy.fields = list)),
                        numbers().map(bit -> with(entry, copy -> copy.number ^= bit)),
                        micros().map(bit -> with(entry, copy -> copy.at = copy.at.plusNanos(bit * 1_000))),
                        micros().map(bit ->
                                with(entry, copy -> copy.recordedAt = copy.recordedAt.plusNanos(bit * 1_000))))
                .flatMap(flipped -> flipped);
    }

    /** Halves of a surrogate pair are left out: no UTF-8 holds them. */
    private static Stream<String> texts(String text) {
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(place -> IntStream.range(0, Character.SIZE).mapToObj(bit -> {
                    char flipped = (char) (text.charAt(place) ^ 1 << bit);
                    return text.substring(0, place) + flipped + text.substring(place + 1);
                }))
                .filter(flipped -> flipped.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    private static Stream<List<String>> lists(List<String> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(place -> texts(list.get(place)).map(text -> {
                    List<String> copy = new ArrayList<>(list);
                    copy.set(place, text);
                    return copy;
                }));
    }

    private static Stream<Long> numbers() {
        return IntStream.range(0, Long.SIZE).mapToObj(bit -> 1L << bit);
    }

    private static Stream<Long> micros() {
        return IntStream.range(0, 40).mapToObj(bit -> 1L << bit);
    }

    private static RecordedEntry with(RecordedEntry entry, Consumer<Copy> change) {
        Copy copy = new Copy(entry);
        change.accept(copy);
        return copy.entry();
    }

    /** The columns, each to be changed. */
    private static final class Copy {
        private long number;
        private String transaction;
        private Instant recordedAt;
        private String recordedBy;
        private Instant at;
        private String tenant;
        private String actorId;
        private String actorName;
        private List<String> roles;
        private String level;
        private String deed;
        private Optional<String> caseNumber;
        private String subject;
        private String purpose;
        private List<String> fields;
        private String outcome;
        private String details;

        Copy(RecordedEntry entry) {
            number = entry.number();
            transaction = entry.transaction();
            recordedAt = entry.recordedAt();
            recordedBy = entry.recordedBy();
            at = entry.at();
            tenant = entry.tenant();
            actorId = entry.actorId();
            actorName = entry.actorName();
            roles = entry.roles();
            level = entry.level();
            deed = entry.deed();
            caseNumber = entry.caseNumber();
            subject = entry.subject();
            purpose = entry.purpose();
            fields = entry.fields();
            outcome = entry.outcome();
            details = entry.details();
        }

        RecordedEntry entry() {
            return new RecordedEntry(
                    number,
                    transaction,
                    recordedAt,
                    recordedBy,
                    at,
                    tenant,
                    actorId,
                    actorName,
                    roles,
                    level,
                    deed,
                    caseNumber,
                    subject,
                    purpose,
                    fields,
                    outcome,
                    details);
        }
    }
}
