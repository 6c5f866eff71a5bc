package org.hedui.verification;

import java.util.List;
import java.util.Optional;
import org.hedui.archive.ArchiveFile;
import org.hedui.authorization.Authorization;
import org.hedui.casefile.CaseStep;
import org.hedui.casefile.CaseSummary;
import org.hedui.derivation.StoredAssessment;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.PaperReview;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.RecordedReply;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.LabourAbility;
import org.hedui.household.Relation;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.kernel.Money;
import org.hedui.report.IssuedReport;
import org.hedui.review.Determination;
import org.hedui.survey.Survey;
import org.hedui.tenancy.WorkflowSettings;

/**
 * All of one case as its page shows it, identity numbers masked. What a stage has not brought yet is empty.
 *
 * @param letters to departments that are not on line, the oldest first
 * @param surveys those that supplement the check that stands, the oldest first
 * @param workflow how cases run here
 * @param missing what must be there before the case can go on
 */
public record CaseDossier(
        CaseSummary summary,
        Household household,
        Optional<Authorization> authorization,
        Optional<Entrustment> entrustment,
        List<PaperReview> reviews,
        Optional<CheckRun> check,
        List<LetterLine> letters,
        List<Survey> surveys,
        Optional<StoredAssessment> assessment,
        Optional<Determination> determination,
        Optional<IssuedReport> report,
        Optional<ArchiveFile> archive,
        List<CaseStep> history,
        WorkflowSettings workflow,
        List<Missing> missing) {

    /** Sources that must be asked by letter and have no letter under way. */
    public List<RecordedReply> toBeAsked() {
        return check.map(run -> Visits.toBeAsked(run, workflow, letters)).orElse(List.of());
    }

    /** Letters that can be answered: under the authorization of the check, and not answered yet. */
    public List<LetterLine> answerable() {
        return letters.stream()
                .filter(LetterLine::takesAnswer)
                .filter(letter -> check.filter(run -> run.authorizationNumber().equals(letter.authorizationNumber()))
                        .isPresent())
                .toList();
    }

    /** The newest declaration, masked. */
    public record Household(
            int version,
            String scheme,
            Area area,
            String township,
            String address,
            String phone,
            List<PersonLine> people,
            List<DeclaredAmount> declared,
            List<ScrappedVehicleClaim> claims) {

        /** The name of the person under this key, or the key itself. */
        public String nameOf(String key) {
            return people.stream()
                    .filter(person -> person.key().equals(key))
                    .map(PersonLine::name)
                    .findFirst()
                    .orElse(key);
        }
    }

    /**
     * One person of the household.
     *
     * @param ability of members; empty for supporters
     * @param monthlyIncome of a supporter's household, as declared
     */
    public record PersonLine(
            String key,
            boolean member,
            String name,
            String maskedId,
            int age,
            boolean male,
            Relation relation,
            Optional<LabourAbility> ability,
            List<String> traits,
            Optional<Money> monthlyIncome) {}

    /** What stands between the case and its next step; the page words it by {@code missing.<name>}. */
    public enum Missing {
        AUTHORIZATION,
        ENTRUSTMENT,
        FIRST_REVIEW,
        ACCEPTANCE,
        APPROVAL,
        CORRECTION,
        SYSTEM_CHECK,
        DEPARTMENT_LETTER,
        DEPARTMENT_ANSWER,
        SURVEY,
        ASSESSMENT,
        CONCLUSION,
        SIGNATURES,
        REPORT,
        DELIVERY,
        RECEIPT,
        ARCHIVE
    }
}
