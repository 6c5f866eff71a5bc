package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.Role;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.derivation.StoredAssessment;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.review.CommitteeSignature;
import org.hedui.review.Determination;
import org.hedui.review.Determinations;
import org.hedui.survey.Survey;

/**
 * The committee's word on an assessment (S1-14, S4-30): the first to sign proposes the conclusion, the others sign it or
 * dissent. A dissent sends the case back to be computed anew.
 */
@UseCase
public class SignConclusion {
    private final CaseProgress progress;
    private final CaseRecords records;
    private final Determinations determinations;
    private final KeyRing keys;
    private final AuditTrail audit;

    @Inject
    public SignConclusion(
            CaseProgress progress, CaseRecords records, Determinations determinations, KeyRing keys, AuditTrail audit) {
        this.progress = progress;
        this.records = records;
        this.determinations = determinations;
        this.keys = keys;
        this.audit = audit;
    }

    /** Proposes the conclusion in these words and signs it. */
    @Requires(Permission.SIGN_CONCLUSION)
    public void propose(CaseNumber number, String opinion) {
        VerificationCase subject = lock(number);
        CaseRecords.Standing standing = records.of(number, subject.status());
        StoredAssessment assessment = computed(standing, number);
        if (determinations.of(assessment.id()).isPresent()) {
            throw new VerificationException(
                    "HEDUI-REVIEW-004", "a conclusion was proposed already; sign it or dissent", number);
        }
        Determination proposed = Determination.propose(
                assessment.id(),
                number,
                assessment.result().digest(),
                assessment.result().outcomeInWords(),
                opinion,
                standing.surveys().stream().map(Survey::digest).toList(),
                progress.now(),
                CryptoSuite.GUOMI);
        determinations.add(proposed);
        progress.advance(subject, CaseEvent.SIGN, "");
        subject.concluded(proposed.outcome());
        put(proposed, true, "", "propose-conclusion");
    }

    /** Signs the conclusion that was proposed. */
    @Requires(Permission.SIGN_CONCLUSION)
    public void sign(CaseNumber number) {
        VerificationCase subject = lock(number);
        Determination proposed = proposed(subject);
        progress.advance(subject, CaseEvent.SIGN, "");
        put(proposed, true, "", "sign-conclusion");
    }

    /** @param reason why not, not blank; it stays on record */
    @Requires(Permission.SIGN_CONCLUSION)
    public void dissent(CaseNumber number, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-REVIEW-005", "a dissent says why");
        }
        VerificationCase subject = lock(number);
        Determination proposed = proposed(subject);
        progress.advance(subject, CaseEvent.DISSENT, reason.strip());
        subject.concluded(null);
        put(proposed, false, reason.strip(), "dissent");
    }

    private VerificationCase lock(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        return subject;
    }

    private StoredAssessment standing(VerificationCase subject) {
        return computed(records.of(subject.number(), subject.status()), subject.number());
    }

    private static StoredAssessment computed(CaseRecords.Standing standing, CaseNumber number) {
        return standing.assessment()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-REVIEW-006", "case %s is not computed".formatted(number), number));
    }

    private Determination proposed(VerificationCase subject) {
        return determinations
                .of(standing(subject).id())
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-REVIEW-007",
                        "no conclusion on case %s was proposed yet".formatted(subject.number()),
                        subject.number()));
    }

    private void put(Determination about, boolean agrees, String remark, String deed) {
        Actor actor = CurrentActor.require();
        about.requireNotSignedBy(actor.userId());
        String roles = actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" "));
        CommitteeSignature word = new CommitteeSignature(
                actor.userId(), actor.name(), roles, actor.level().name(), agrees, remark, progress.now(), "");
        determinations.sign(about, word.signed(keys.sign(word.statement(about)).toString()));
        audit.append(AuditFact.of(new Deed(deed), about.caseNumber(), "conclusion " + about.assessment(), "review")
                .withDetails(Map.of("digest", about.digest(), "outcome", about.outcome())));
    }
}
