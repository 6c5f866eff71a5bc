package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.AssessHousehold;
import org.hedui.verification.CaseDossier;

/** Derives income and assets from what the departments answered (推算). */
@Dependent
public class Assess implements CaseDeed {
    private final AssessHousehold assessment;

    @Inject
    public Assess(AssessHousehold assessment) {
        this.assessment = assessment;
    }

    @Override
    public Permission permission() {
        return Permission.ASSESS_CASE;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.SYSTEM_CHECK, CaseStatus.COMPUTED);
    }

    @Override
    public String name() {
        return "assess";
    }

    @Override
    public boolean fits(CaseDossier dossier) {
        return dossier.check().isPresent();
    }

    @Override
    public boolean leadsOn(CaseDossier dossier) {
        return dossier.assessment().isEmpty();
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        assessment.assess(number);
        done.run();
    }
}
