package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.CancelCase;
import org.hedui.verification.CaseDossier;

/** The applicant gives up or withdraws consent: questions stop at once (终止). */
@Dependent
public class Cancel implements CaseDeed {
    private final CancelCase cancellation;

    @Inject
    public Cancel(CancelCase cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public Permission permission() {
        return Permission.DECLARE_HOUSEHOLD;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(
                CaseStatus.DECLARED,
                CaseStatus.AUTHORIZED,
                CaseStatus.ENTRUSTED,
                CaseStatus.RETURNED,
                CaseStatus.SYSTEM_CHECK,
                CaseStatus.COMPUTED,
                CaseStatus.COMMITTEE);
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public boolean leadsOn(CaseDossier dossier) {
        return false;
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        new ReasonDialog("deed.cancel", reason -> {
                    cancellation.cancel(number, reason);
                    done.run();
                })
                .open();
    }
}
