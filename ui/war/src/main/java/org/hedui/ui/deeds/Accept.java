package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.AcceptCase;
import org.hedui.verification.CaseDossier;

/** Paper and electronic data agree: the centre takes the case on (受理). */
@Dependent
public class Accept implements CaseDeed {
    private final AcceptCase acceptance;

    @Inject
    public Accept(AcceptCase acceptance) {
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
        return "accept";
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        acceptance.accept(number);
        done.run();
    }
}
