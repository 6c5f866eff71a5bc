package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.ui.words.Language;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.SignConclusion;

/** The first of the committee words the conclusion and signs it. The draft is Chinese, as the paper that quotes it. */
@Dependent
public class Propose implements CaseDeed {
    private final SignConclusion conclusions;

    @Inject
    public Propose(SignConclusion conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public Permission permission() {
        return Permission.SIGN_CONCLUSION;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.COMPUTED);
    }

    @Override
    public String name() {
        return "propose";
    }

    @Override
    public boolean fits(CaseDossier dossier) {
        return dossier.determination().isEmpty();
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        String words = dossier.assessment()
                .map(assessment -> Words.in(
                        Language.CHINESE,
                        "deed.propose.draft",
                        assessment.result().outcomeInWords(),
                        assessment.result().category().name()))
                .orElse("");
        new ReasonDialog("deed.propose", opinion -> {
                    conclusions.propose(number, opinion);
                    done.run();
                })
                .startingWith(words)
                .open();
    }
}
