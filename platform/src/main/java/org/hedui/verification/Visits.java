package org.hedui.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.evidence.AnswerKind;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.tenancy.WorkflowSettings;

/** What the letters to departments mean for a check: what is still awaited, and how an answer joins it. */
final class Visits {
    private Visits() {}

    /**
     * The sources that are asked by letter here and of which neither an answer nor that there is none is on record. What
     * the household's letter does not open was not asked and is not awaited.
     */
    static List<RecordedReply> awaited(CheckRun check, WorkflowSettings workflow) {
        return check.replies().stream()
                .filter(reply -> workflow.visits().contains(reply.dataset()))
                .filter(reply -> reply.kind() == AnswerKind.UNAVAILABLE && !reply.byLetter())
                .toList();
    }

    /** Of those, the ones for which no letter of the same authorization is under way. */
    static List<RecordedReply> toBeAsked(CheckRun check, WorkflowSettings workflow, List<LetterLine> letters) {
        return awaited(check, workflow).stream()
                .filter(reply -> letters.stream()
                        .filter(LetterLine::isOpen)
                        .filter(letter -> letter.authorizationNumber().equals(check.authorizationNumber()))
                        .noneMatch(letter -> letter.dataset().equals(reply.dataset())))
                .toList();
    }

    /** A check of its own with all that the earlier one brought, and the answer in the place of the silence. */
    static CheckRun answered(
            CheckRun earlier, RecordedReply answer, List<EvidenceRecord> records, Instant at, String by) {
        return new CheckRun(
                UUID.randomUUID(),
                earlier.check(),
                earlier.caseNumber(),
                earlier.authorizationNumber(),
                at,
                by,
                earlier.replies().stream()
                        .map(reply -> reply.dataset().equals(answer.dataset()) ? answer : reply)
                        .toList(),
                Stream.concat(
                                earlier.records().stream()
                                        .filter(row -> !row.dataset().equals(answer.dataset())),
                                records.stream())
                        .toList());
    }

    /** Who asks the departments on line once more does not ask the others again: what letters brought stays. */
    static CheckRun withLettersOf(CheckRun earlier, CheckRun fresh) {
        if (!earlier.authorizationNumber().equals(fresh.authorizationNumber())) {
            return fresh;
        }
        Map<String, RecordedReply> letters = earlier.replies().stream()
                .filter(RecordedReply::byLetter)
                .collect(Collectors.toMap(RecordedReply::dataset, Function.identity()));
        List<RecordedReply> kept = fresh.replies().stream()
                .map(reply ->
                        reply.kind() == AnswerKind.UNAVAILABLE ? letters.getOrDefault(reply.dataset(), reply) : reply)
                .toList();
        return new CheckRun(
                fresh.id(),
                fresh.check(),
                fresh.caseNumber(),
                fresh.authorizationNumber(),
                fresh.startedAt(),
                fresh.startedBy(),
                kept,
                Stream.concat(
                                fresh.records().stream(),
                                kept.stream().filter(RecordedReply::byLetter).flatMap(reply -> of(earlier, reply)))
                        .toList());
    }

    private static Stream<EvidenceRecord> of(CheckRun run, RecordedReply reply) {
        return run.records().stream().filter(row -> row.dataset().equals(reply.dataset()));
    }
}
