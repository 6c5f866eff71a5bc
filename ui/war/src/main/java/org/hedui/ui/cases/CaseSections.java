package org.hedui.ui.cases;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.MaskedValue;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.ReadDocument;
import org.hedui.verification.ReadLetter;
import org.hedui.verification.UnmaskPerson;

/** The parts of a case's page, the newest stage first: what one comes to the page for stands on top. */
@Dependent
public class CaseSections {
    private final UnmaskPerson unmasking;
    private final ReadDocument documents;
    private final ReadLetter letters;
    private final DeclarationGuide guide;
    private final Labels labels;
    private final Clock clock;

    @Inject
    public CaseSections(
            UnmaskPerson unmasking,
            ReadDocument documents,
            ReadLetter letters,
            DeclarationGuide guide,
            Labels labels,
            Clock clock) {
        this.unmasking = unmasking;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
        this.guide = guide;
        this.labels = labels;
    }

    List<Component> of(CaseDossier dossier) {
        CaseNumber number = dossier.summary().number();
        List<Component> parts = new ArrayList<>();
        dossier.archive().ifPresent(file -> parts.add(new ArchiveSection(file)));
        dossier.report()
                .ifPresent(report ->
                        parts.add(new ReportSection(report, () -> documents.report(number), mayReadReport())));
        dossier.determination().ifPresent(conclusion -> parts.add(new ConclusionSection(conclusion)));
        dossier.assessment().ifPresent(assessment -> {
            parts.add(new AssessmentSection(assessment.result()));
            parts.add(new FindingsSection(assessment.result(), dossier.household()));
            parts.add(new TraceSection(assessment.result()));
        });
        for (int i = dossier.surveys().size() - 1; i >= 0; i--) {
            parts.add(new SurveySection(
                    dossier.surveys().get(i), survey -> documents.surveyScan(number, survey.number())));
        }
        if (!dossier.letters().isEmpty()) {
            parts.add(new LetterSection(
                    dossier.letters(),
                    labels.datasets(dossier.household().scheme()),
                    LocalDate.now(clock),
                    letters,
                    Guard.may(CurrentActor.require(), Permission.ASK_DEPARTMENT)));
        }
        dossier.check()
                .ifPresent(check -> parts.add(new CheckSection(
                        check,
                        dossier.household(),
                        labels.datasets(dossier.household().scheme()))));
        dossier.entrustment().ifPresent(letter -> parts.add(new EntrustmentSection(letter, dossier.reviews())));
        dossier.authorization()
                .ifPresent(letter -> parts.add(new AuthorizationSection(
                        letter,
                        dossier.household(),
                        guide.items(dossier.household().scheme()),
                        () -> documents.authorizationScan(number))));
        parts.add(new HouseholdSection(dossier.household(), line -> shown(number, line)));
        parts.add(new DeclaredSection(
                dossier.household(), guide.elements(dossier.household().scheme())));
        return parts;
    }

    /** An identity number hidden, with the way to see it for those who may. */
    private Component shown(CaseNumber number, CaseDossier.PersonLine line) {
        if (!Guard.may(CurrentActor.require(), Permission.UNMASK_PERSON)) {
            return MaskedValue.hidden(line.maskedId());
        }
        return new MaskedValue(
                line.maskedId(),
                purpose -> unmasking.unmask(number, line.key(), purpose).value());
    }

    private static boolean mayReadReport() {
        return Guard.may(CurrentActor.require(), Permission.READ_REPORT);
    }
}
