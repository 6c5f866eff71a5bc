package org.hedui.ui.deeds;

import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.ui.words.Language;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.SignConclusion;

/** What the committee does: the first words the conclusion and signs it, the others sign it or disagree. */
@Dependent
public class ConclusionDeeds implements DeedGroup {
    private final SignConclusion conclusions;

    @Inject
    public ConclusionDeeds(SignConclusion conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.of(
                                "propose",
                                Permission.SIGN_CONCLUSION,
                                Set.of(COMPUTED),
                                (number, dossier, done) -> new ReasonDialog("deed.propose", opinion -> {
                                            conclusions.propose(number, opinion);
                                            done.run();
                                        })
                                        .startingWith(draft(dossier))
                                        .open())
                        .where(dossier -> dossier.determination().isEmpty()),
                CaseDeed.atOnce("sign", Permission.SIGN_CONCLUSION, Set.of(COMMITTEE), conclusions::sign)
                        .where(ConclusionDeeds::isUnsigned),
                CaseDeed.of(
                                "dissent",
                                Permission.SIGN_CONCLUSION,
                                Set.of(COMMITTEE),
                                (number, dossier, done) -> new ReasonDialog("deed.dissent", reason -> {
                                            conclusions.dissent(number, reason);
                                            done.run();
                                        })
                                        .open())
                        .aside());
    }

    /** Chinese, as the paper that quotes the opinion. */
    private static String draft(CaseDossier dossier) {
        return dossier.assessment()
                .map(assessment -> Words.in(
                        Language.CHINESE,
                        "deed.propose.draft",
                        assessment.result().outcomeInWords(),
                        assessment.result().category().name()))
                .orElse("");
    }

    private static boolean isUnsigned(CaseDossier dossier) {
        String me = CurrentActor.require().userId();
        return dossier.determination()
                .map(conclusion -> conclusion.signatures().stream()
                        .noneMatch(signature -> signature.signer().equals(me)))
                .orElse(false);
    }
}
