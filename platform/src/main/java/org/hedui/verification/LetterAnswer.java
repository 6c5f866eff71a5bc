package org.hedui.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.connector.Reply;
import org.hedui.department.DepartmentRecord;
import org.hedui.department.ReplyRows;
import org.hedui.department.visit.DepartmentAnswer;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.evidence.AnswerKind;
import org.hedui.evidence.RecordedReply;

/** What was brought back to a letter, before it is known what it says of each case. */
sealed interface LetterAnswer {
    /** What it says of one case. */
    DepartmentAnswer.Kind kind(DepartmentRequest request);

    /** Who answered, or nobody. */
    String by();

    LocalDate on();

    /**
     * The table that was filled in.
     *
     * @param file as it was sealed, with its digest
     */
    record Table(Answerer who, ReplyRows rows, UUID file, String digest) implements LetterAnswer {
        @Override
        public DepartmentAnswer.Kind kind(DepartmentRequest request) {
            return records(request).isEmpty() ? DepartmentAnswer.Kind.NOTHING_ON_RECORD : DepartmentAnswer.Kind.FOUND;
        }

        @Override
        public String by() {
            return who.name();
        }

        @Override
        public LocalDate on() {
            return who.on();
        }

        private List<DepartmentRecord> records(DepartmentRequest request) {
            return rows.records(request.persons(), file);
        }
    }

    /** Said in so many words: about none of these people anything is on record. */
    record Nothing(Answerer who) implements LetterAnswer {
        @Override
        public DepartmentAnswer.Kind kind(DepartmentRequest request) {
            return DepartmentAnswer.Kind.NOTHING_ON_RECORD;
        }

        @Override
        public String by() {
            return who.name();
        }

        @Override
        public LocalDate on() {
            return who.on();
        }
    }

    /** Nobody answers, for this reason. */
    record Silence(String reason, LocalDate on) implements LetterAnswer {
        @Override
        public DepartmentAnswer.Kind kind(DepartmentRequest request) {
            return DepartmentAnswer.Kind.SILENT;
        }

        @Override
        public String by() {
            return "";
        }
    }

    default Optional<UUID> sealedFile() {
        return this instanceof Table table ? Optional.of(table.file()) : Optional.empty();
    }

    default String why() {
        return this instanceof Silence silence ? silence.reason() : "";
    }

    /** In the words of a connector; empty if there is no answer. */
    default Optional<Reply> reply(DepartmentRequest request) {
        var dataset = request.letter().dataset();
        return switch (kind(request)) {
            case FOUND -> Optional.of(new Reply.Found(dataset, source(request), on(), ((Table) this).records(request)));
            case NOTHING_ON_RECORD -> Optional.of(new Reply.NothingOnRecord(dataset, source(request), on()));
            case SILENT -> Optional.empty();
        };
    }

    /** How the check tells of a silence: unverified still, and why. */
    default RecordedReply silence(DepartmentRequest request) {
        return new RecordedReply(
                request.letter().dataset().value(),
                AnswerKind.UNAVAILABLE,
                request.letter().department(),
                source(request),
                why(),
                Optional.empty(),
                0);
    }

    /** The letter, and who answered or the file by which a row is found again. */
    private String source(DepartmentRequest request) {
        String rest = this instanceof Table table
                ? "回函 %s 摘要 %s".formatted(table.file().toString().substring(0, 8), table.digest())
                : by().isEmpty() ? "" : by() + " 答复";
        return RecordedReply.letter(request.letter().number(), rest);
    }
}
