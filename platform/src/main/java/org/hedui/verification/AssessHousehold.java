package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.crypto.CryptoSuite;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Assessments;
import org.hedui.derivation.Derivation;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.StoredAssessment;
import org.hedui.evidence.CheckRun;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.survey.SurveyDuty;

/**
 * Derives income and assets from the evidence of the last check by the tenant's pack, and compares them with the
 * declaration and the limits (S0-08). Computing again adds an assessment; the newest stands.
 */
@UseCase
public class AssessHousehold {
    private final CaseProgress progress;
    private final CaseRecords records;
    private final CaseTerms terms;
    private final Assessments assessments;
    private final AuditTrail audit;

    @Inject
    public AssessHousehold(
            CaseProgress progress, CaseRecords records, CaseTerms terms, Assessments assessments, AuditTrail audit) {
        this.progress = progress;
        this.records = records;
        this.terms = terms;
        this.assessments = assessments;
        this.audit = audit;
    }

    /** @throws VerificationException HEDUI-SURVEY-001 where a survey is required (S1-13) and this check has none yet */
    @Requires(Permission.ASSESS_CASE)
    public void assess(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        progress.requireNotDeclarer(subject);
        CaseRecords.Standing standing = records.of(number, subject.status());
        progress.advance(subject, CaseEvent.COMPUTE, "");
        CheckRun check = standing.check()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASE-009", "case %s was not checked yet".formatted(number), number));
        terms.requireVisited(check);
        SurveyDuty.requireHeld(terms.tenant().workflow(), standing.surveys(), number);
        HouseholdFacts facts = FactsAtHand.of(
                standing.declaration(),
                standing.authorization().orElseThrow(),
                check,
                terms.applicationDay(standing.declaration()),
                CryptoSuite.GUOMI);
        Assessment result = Derivation.assess(terms.pack(), facts);
        StoredAssessment computed = new StoredAssessment(
                UUID.randomUUID(),
                number,
                check.id(),
                facts,
                result,
                progress.now(),
                CurrentActor.require().userId());
        assessments.add(computed);
        audit.append(fact(subject, computed));
    }

    private static AuditFact fact(VerificationCase subject, StoredAssessment computed) {
        Assessment result = computed.result();
        return AuditFact.of(
                        Deed.of(AssessHousehold.class),
                        subject.number(),
                        "assessment " + computed.id(),
                        subject.scheme())
                .withFields(java.util.List.of("income", "assets"))
                .withDetails(Map.of(
                        "outcome", result.outcome().name(),
                        "pack", result.pack(),
                        "packVersion", result.packVersion(),
                        "digest", result.digest()));
    }
}
