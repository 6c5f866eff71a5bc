package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.SignConclusion;

/** Disagrees with the conclusion, with a reason; the case is computed anew. */
@Dependent
public class Dissent implements CaseDeed {
    private final SignConclusion conclusions;

    @Inject
    public Dissent(SignConclusion conclusions) {
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
        return "dissent";
    }

    @Override
    public boolean leadsOn(CaseDossier dossier) {
        return false;
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        new ReasonDialog("deed.dissent", reason -> {
                    conclusions.dissent(number, reason);
                    done.run();
                })
                .open();
    }
}
