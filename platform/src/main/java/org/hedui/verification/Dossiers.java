package org.hedui.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.casefile.CaseStep;
import org.hedui.casefile.VerificationCase;
import org.hedui.evidence.CheckRun;
import org.hedui.household.Declaration;
import org.hedui.household.Member;
import org.hedui.household.Person;
import org.hedui.household.Supporter;
import org.hedui.report.IssuedReport;
import org.hedui.survey.SurveyDuty;
import org.hedui.tenancy.WorkflowSettings;
import org.hedui.verification.CaseDossier.Missing;
import org.hedui.verification.CaseDossier.PersonLine;

/** Makes the page's view of a case from what stands of it; identity numbers leave masked. */
final class Dossiers {
    private Dossiers() {}

    static CaseDossier of(
            VerificationCase subject,
            CaseRecords.Standing standing,
            List<LetterLine> letters,
            List<CaseStep> history,
            WorkflowSettings workflow,
            LocalDate today) {
        return new CaseDossier(
                subject.summary(),
                household(standing.declaration(), today),
                standing.authorization(),
                standing.entrustment(),
                standing.reviews(),
                standing.check(),
                letters,
                standing.surveys(),
                standing.assessment(),
                standing.determination(),
                standing.report(),
                standing.archive(),
                history,
                workflow,
                missing(subject, standing, workflow, letters));
    }

    private static CaseDossier.Household household(Declaration declaration, LocalDate today) {
        return new CaseDossier.Household(
                declaration.version(),
                declaration.scheme(),
                declaration.area(),
                declaration.township(),
                declaration.address(),
                declaration.phone(),
                declaration.people().stream().map(person -> line(person, today)).toList(),
                declaration.declared(),
                declaration.claims());
    }

    private static PersonLine line(Person person, LocalDate today) {
        String masked = person.id().toString();
        int age = person.id().ageOn(today);
        boolean male = person.id().isMale();
        if (person instanceof Member member) {
            return new PersonLine(
                    member.key(),
                    true,
                    member.name().value(),
                    masked,
                    age,
                    male,
                    member.relation(),
                    Optional.of(member.ability()),
                    List.copyOf(member.traits()),
                    Optional.empty());
        }
        Supporter supporter = (Supporter) person;
        return new PersonLine(
                supporter.key(),
                false,
                supporter.name().value(),
                masked,
                age,
                male,
                supporter.relation(),
                Optional.empty(),
                List.of(),
                supporter.monthlyIncome());
    }

    private static List<Missing> missing(
            VerificationCase subject,
            CaseRecords.Standing standing,
            WorkflowSettings workflow,
            List<LetterLine> letters) {
        return switch (subject.status()) {
            case DECLARED -> List.of(Missing.AUTHORIZATION);
            case AUTHORIZED -> List.of(Missing.ENTRUSTMENT);
            case ENTRUSTED ->
                List.of(
                        workflow.acceptance().review() == WorkflowSettings.Review.TWO_STEP
                                ? Missing.FIRST_REVIEW
                                : Missing.ACCEPTANCE);
            case APPROVAL_REVIEW -> List.of(Missing.APPROVAL);
            case RETURNED -> List.of(Missing.CORRECTION);
            case SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY ->
                standing.check()
                        .map(check -> beforeComputing(check, standing, workflow, letters))
                        .orElse(List.of(Missing.SYSTEM_CHECK));
            case COMPUTED -> List.of(Missing.CONCLUSION);
            case COMMITTEE ->
                List.of(
                        standing.determination()
                                        .map(d -> d.agreed() < workflow.committee())
                                        .orElse(true)
                                ? Missing.SIGNATURES
                                : Missing.REPORT);
            case REPORTED -> List.of(Missing.DELIVERY);
            case DELIVERED -> afterDelivery(standing, workflow);
            case ARCHIVED, CANCELLED -> List.of();
        };
    }

    private static List<Missing> beforeComputing(
            CheckRun check, CaseRecords.Standing standing, WorkflowSettings workflow, List<LetterLine> letters) {
        int awaited = Visits.awaited(check, workflow).size();
        int unasked = Visits.toBeAsked(check, workflow, letters).size();
        List<Missing> missing = new ArrayList<>();
        if (unasked > 0) {
            missing.add(Missing.DEPARTMENT_LETTER);
        }
        if (awaited > unasked) {
            missing.add(Missing.DEPARTMENT_ANSWER);
        }
        if (SurveyDuty.isMissing(workflow, standing.surveys())) {
            missing.add(Missing.SURVEY);
        }
        return missing.isEmpty() ? List.of(Missing.ASSESSMENT) : missing;
    }

    private static List<Missing> afterDelivery(CaseRecords.Standing standing, WorkflowSettings workflow) {
        if (standing.report().flatMap(IssuedReport::receipt).isEmpty()) {
            return List.of(Missing.RECEIPT);
        }
        return workflow.archive() ? List.of(Missing.ARCHIVE) : List.of();
    }
}
