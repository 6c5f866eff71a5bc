package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.department.visit.RequestLetter;
import org.hedui.department.visit.RequestLetters;
import org.hedui.evidence.CheckRun;
import org.hedui.files.TableCharset;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.verification.AnswerRecording.Ready;

/**
 * Puts on record what was brought back from a visit to a department (S4-28): the table it filled in, its word that nothing
 * is on record, or that it does not answer. An answer is never guessed from what is blank.
 */
@UseCase
public class RecordDepartmentReply {
    /** A case that could not take its answer, and why; what came for it stays sealed and unused. */
    public record LeftOut(CaseNumber caseNumber, VerificationException why) {}

    /**
     * What became of an answer.
     *
     * @param taken the cases whose evidence it is now
     * @param rows with something on record, in the file
     * @param doubtful values that were taken and that people must look at
     */
    public record Recorded(List<CaseNumber> taken, List<LeftOut> left, int rows, int doubtful) {
        public Recorded {
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }
    }

    private final RequestLetters letters;
    private final AnswerRecording recording;
    private final ReplyFiles files;
    private final CaseProgress progress;
    private final AuditTrail audit;

    @Inject
    public RecordDepartmentReply(
            RequestLetters letters,
            AnswerRecording recording,
            ReplyFiles files,
            CaseProgress progress,
            AuditTrail audit) {
        this.letters = letters;
        this.recording = recording;
        this.files = files;
        this.progress = progress;
        this.audit = audit;
    }

    /**
     * Takes the table for every case of the letter that still awaits it.
     *
     * @param charset of a CSV file
     * @throws org.hedui.department.ReplyRefused with every fault, if the table is faulty: nothing of it is taken then
     * @throws VerificationException if it is no such table, was recorded before, or no case can take it
     */
    @Requires(Permission.RECORD_REPLY)
    public Recorded table(String letter, Answerer who, Upload upload, TableCharset charset) {
        List<DepartmentRequest> requests = requests(letter, who);
        List<LeftOut> left = new ArrayList<>();
        List<Ready> ready = ready(requests, left);
        LetterAnswer.Table said = files.take(requests, who, upload, charset);
        ready.forEach(each -> record(each, said));
        return new Recorded(
                numbers(ready),
                left,
                said.rows().count(),
                said.rows().warnings().size());
    }

    /** The department says that nothing is on record about anybody of these cases. */
    @Requires(Permission.RECORD_REPLY)
    public Recorded nothing(String letter, Set<CaseNumber> cases, Answerer who) {
        return each(chosen(requests(letter, who), cases), false, () -> new LetterAnswer.Nothing(who));
    }

    /** The department does not answer; the element stays unverified, and the reason is printed. */
    @Requires(Permission.RECORD_REPLY)
    public Recorded silence(String letter, Set<CaseNumber> cases, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-REPLY-006", "say why the department does not answer");
        }
        return each(
                chosen(locked(letter), cases), true, () -> new LetterAnswer.Silence(reason.strip(), progress.today()));
    }

    private List<DepartmentRequest> requests(String letter, Answerer who) {
        List<DepartmentRequest> requests = locked(letter);
        LocalDate asked = progress.dayOf(requests.get(0).letter().askedAt());
        who.requireBetween(asked, progress.today());
        return requests;
    }

    /** Read again once their cases are locked: two officers at once do not answer one request twice. */
    private List<DepartmentRequest> locked(String letter) {
        letters.require(letter).forEach(request -> progress.lock(request.caseNumber()));
        return letters.require(letter);
    }

    private static List<DepartmentRequest> chosen(List<DepartmentRequest> requests, Set<CaseNumber> cases) {
        List<DepartmentRequest> chosen = requests.stream()
                .filter(request -> cases.contains(request.caseNumber()))
                .toList();
        if (chosen.size() != cases.size() || cases.isEmpty()) {
            RequestLetter letter = requests.get(0).letter();
            throw new VerificationException(
                    "HEDUI-REPLY-008",
                    "letter %s does not ask for these cases".formatted(letter.number()),
                    letter.number());
        }
        return chosen;
    }

    private Recorded each(List<DepartmentRequest> requests, boolean silent, Supplier<LetterAnswer> answer) {
        List<Ready> ready = requests.stream()
                .map(request -> recording.ready(request, silent))
                .toList();
        LetterAnswer said = answer.get();
        ready.forEach(one -> record(one, said));
        return new Recorded(numbers(ready), List.of(), 0, 0);
    }

    /** One case's revoked consent does not keep the others from their answer; if none is ready, the first says why. */
    private List<Ready> ready(List<DepartmentRequest> requests, List<LeftOut> left) {
        List<Ready> ready = new ArrayList<>();
        for (DepartmentRequest request : requests) {
            try {
                ready.add(recording.ready(request, false));
            } catch (VerificationException obstacle) {
                left.add(new LeftOut(request.caseNumber(), obstacle));
            }
        }
        if (ready.isEmpty()) {
            throw left.get(0).why();
        }
        return ready;
    }

    private void record(Ready ready, LetterAnswer said) {
        CheckRun run = recording.record(ready, said);
        RequestLetter letter = ready.request().letter();
        audit.append(AuditFact.of(
                        Deed.of(RecordDepartmentReply.class),
                        ready.request().caseNumber(),
                        "letter " + letter.number(),
                        ready.grant().purpose() + ", authorization "
                                + ready.grant().authorizationNumber())
                .withFields(List.of(letter.dataset().value()))
                .withDetails(Map.of(
                        "answer", said.kind(ready.request()).name(),
                        "check", run.id().toString(),
                        "file", said.sealedFile().map(UUID::toString).orElse(""))));
    }

    private static List<CaseNumber> numbers(List<Ready> ready) {
        return ready.stream().map(each -> each.request().caseNumber()).toList();
    }
}
