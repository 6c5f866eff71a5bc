package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.AcceptCase;
import org.hedui.verification.CaseDossier;

/** Sends the papers back with a reason (退回). */
@Dependent
public class SendBack implements CaseDeed {
    private final AcceptCase acceptance;

    @Inject
    public SendBack(AcceptCase acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public Permission permission() {
        return Permission.ACCEPT_CASE;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.ENTRUSTED);
    }

    @Override
    public String name() {
        return "return";
    }

    @Override
    public boolean leadsOn(CaseDossier dossier) {
        return false;
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        new ReasonDialog("deed.return", reason -> {
                    acceptance.sendBack(number, reason);
                    done.run();
                })
                .open();
    }
}
