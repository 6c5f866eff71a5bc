package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.RosterPapers;

/** The assistance department entrusts the households of a roster by one sealed letter (S4-22, S4-23). */
@UseCase
public class EntrustRoster {
    private final RosterEntrustments desk;
    private final SealedDocuments documents;
    private final RosterPapers papers;
    private final AuditTrail audit;

    @Inject
    public EntrustRoster(RosterEntrustments desk, SealedDocuments documents, RosterPapers papers, AuditTrail audit) {
        this.desk = desk;
        this.documents = documents;
        this.papers = papers;
        this.audit = audit;
    }

    /** Which households a letter of today would cover. */
    @Requires(Permission.SEND_ENTRUSTMENT)
    public RosterEntrustmentPlan plan(String roster) {
        RosterEntrustmentPlan plan = desk.look(roster).plan();
        audit.append(AuditFact.of(new Deed("plan-roster-entrustment"), "roster " + roster, "work")
                .withFields(List.of("applicant"))
                .withDetails(counts(plan)));
        return plan;
    }

    /**
     * Entrusts every household that is ready, all in one transaction; the others stay as they are.
     *
     * @param letter the scan of the sealed letter with the sealed roster: PDF, JPEG or PNG
     * @return what was done
     * @throws VerificationException HEDUI-ROSTER-009 if no household is ready
     */
    @Requires(Permission.SEND_ENTRUSTMENT)
    public RosterEntrustmentPlan send(String roster, EntrustmentForm form, Upload letter) {
        RosterEntrustments.Readiness readiness = desk.lock(roster);
        RosterEntrustmentPlan plan = readiness.plan();
        if (plan.ready().isEmpty()) {
            throw new VerificationException(
                    "HEDUI-ROSTER-009", "no household of roster %s is ready".formatted(roster), roster);
        }
        UUID document = documents.store(
                new FileGuard(GuardLimits.DEFAULTS).document(letter.file(), letter.name()), "entrustment-letter");
        List<AuditFact> facts = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        desk.send(readiness, form).forEach(sent -> {
            facts.add(sent.fact());
            letters.add(sent.letter().number());
        });
        int act = papers.addLetter(roster, letter(form, document), letters);
        facts.add(AuditFact.of(Deed.of(EntrustRoster.class), "roster %s, letter %d".formatted(roster, act), "work")
                .withDetails(counts(plan)));
        audit.appendAll(facts);
        return plan;
    }

    private RosterPapers.Letter letter(EntrustmentForm form, UUID document) {
        Actor actor = CurrentActor.require();
        return new RosterPapers.Letter(
                0,
                document,
                form.unit(),
                form.contact(),
                form.reason().name(),
                0,
                desk.now(),
                actor.userId(),
                actor.name());
    }

    private static Map<String, String> counts(RosterEntrustmentPlan plan) {
        return Map.of(
                "ready", Integer.toString(plan.ready().size()),
                "leftOut", Integer.toString(plan.leftOut().size()),
                "done", Integer.toString(plan.done()));
    }
}
