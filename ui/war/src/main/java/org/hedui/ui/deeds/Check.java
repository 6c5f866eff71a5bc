package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.RunSystemCheck;

/** Asks the departments (系统核对); again, if one likes, until the committee sits. */
@Dependent
public class Check implements CaseDeed {
    private final RunSystemCheck checks;

    @Inject
    public Check(RunSystemCheck checks) {
        this.checks = checks;
    }

    @Override
    public Permission permission() {
        return Permission.RUN_SYSTEM_CHECK;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.SYSTEM_CHECK, CaseStatus.COMPUTED);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public boolean leadsOn(CaseDossier dossier) {
        return dossier.check().isEmpty();
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        checks.run(number);
        done.run();
    }
}
