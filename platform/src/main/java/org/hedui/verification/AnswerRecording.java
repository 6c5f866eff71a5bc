package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.connector.Reply;
import org.hedui.crypto.CryptoSuite;
import org.hedui.department.visit.DepartmentAnswer;
import org.hedui.department.visit.DepartmentAnswers;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.CheckRuns;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** How an answer to a letter becomes evidence of one case: a check of its own, beside the earlier ones. */
@Dependent
public class AnswerRecording {
    /** A case that can take its answer now, locked. */
    record Ready(DepartmentRequest request, VerificationCase subject, AuthorizationGrant grant, CheckRun earlier) {}

    private final CaseProgress progress;
    private final CasePapers papers;
    private final CheckRuns checks;
    private final RepliesAsEvidence replies;
    private final DepartmentAnswers answers;

    @Inject
    public AnswerRecording(
            CaseProgress progress,
            CasePapers papers,
            CheckRuns checks,
            RepliesAsEvidence replies,
            DepartmentAnswers answers) {
        this.progress = progress;
        this.papers = papers;
        this.checks = checks;
        this.replies = replies;
        this.answers = answers;
    }

    /**
     * Locks the case and looks whether it may still use what was brought: consent that was withdrawn, ran out or was
     * signed anew in between stops it (DOMAIN E).
     *
     * @throws VerificationException says what stands in the way; nothing was changed
     */
    Ready ready(DepartmentRequest request, boolean silent) {
        CaseNumber number = request.caseNumber();
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        CaseEvent.DEPARTMENT_REPLY.after(number, subject.status());
        requireUnanswered(request, silent);
        AuthorizationGrant grant = papers.grant(number, progress.today());
        grant.requireAllows(request.letter().dataset().value());
        CheckRun earlier = checks.latest(number)
                .filter(run -> run.authorizationNumber().equals(request.authorizationNumber()))
                .filter(run -> run.authorizationNumber().equals(grant.authorizationNumber()))
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-REPLY-007",
                        "case %s was asked under authorization %s, which no longer stands"
                                .formatted(number, request.authorizationNumber()),
                        number,
                        request.authorizationNumber()));
        return new Ready(request, subject, grant, earlier);
    }

    /** @return the check that the answer made */
    CheckRun record(Ready ready, LetterAnswer said) {
        DepartmentRequest request = ready.request();
        progress.advance(
                ready.subject(), CaseEvent.DEPARTMENT_REPLY, request.letter().number());
        Instant now = progress.now();
        Actor actor = CurrentActor.require();
        Optional<Reply> reply = said.reply(request);
        RecordedReply recorded =
                reply.map(answer -> replies.recorded(List.of(answer)).get(0)).orElseGet(() -> said.silence(request));
        List<EvidenceRecord> records = reply.map(answer -> replies.attributed(ready.grant(), List.of(answer)))
                .orElse(List.of());
        CheckRun run = Visits.answered(ready.earlier(), recorded, records, now, actor.userId());
        checks.add(run, CryptoSuite.GUOMI);
        answers.add(
                request,
                new DepartmentAnswer(
                        said.kind(request),
                        said.by(),
                        said.on(),
                        said.why(),
                        said.sealedFile(),
                        run.id(),
                        now,
                        actor.userId(),
                        actor.name()));
        return run;
    }

    /** After "nobody answers" an answer may come, and nothing after an answer. */
    private static void requireUnanswered(DepartmentRequest request, boolean silent) {
        boolean open = silent ? request.isOpen() : request.takesAnswer();
        if (!open) {
            throw new VerificationException(
                    "HEDUI-REPLY-003",
                    "letter %s is answered for case %s already"
                            .formatted(request.letter().number(), request.caseNumber()),
                    request.letter().number(),
                    request.caseNumber());
        }
    }
}
