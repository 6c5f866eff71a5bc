package org.hedui.ui.deeds;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;

/** Leads to the form of the signed letter (授权书). */
@Dependent
public class WriteAuthorization implements CaseDeed {
    @Override
    public Permission permission() {
        return Permission.RECORD_AUTHORIZATION;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.DECLARED);
    }

    @Override
    public String name() {
        return "authorize";
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        UI.getCurrent().navigate("cases/" + number + "/authorization");
    }
}
