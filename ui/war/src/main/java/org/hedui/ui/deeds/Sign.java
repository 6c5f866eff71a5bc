package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.SignConclusion;

/** Signs the conclusion that was proposed. */
@Dependent
public class Sign implements CaseDeed {
    private final SignConclusion conclusions;

    @Inject
    public Sign(SignConclusion conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public Permission permission() {
        return Permission.SIGN_CONCLUSION;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.COMMITTEE);
    }

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public boolean fits(CaseDossier dossier) {
        return dossier.determination()
                .map(conclusion -> conclusion.signatures().stream()
                        .noneMatch(signature ->
                                signature.signer().equals(CurrentActor.require().userId())))
                .orElse(false);
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        conclusions.sign(number);
        done.run();
    }
}
