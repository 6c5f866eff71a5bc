package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseEvent;
import org.hedui.verification.AssessHousehold;
import org.hedui.verification.CaseDossier.Missing;
import org.hedui.verification.RunSystemCheck;

/** Asks the departments (系统核对), again if one likes until the committee sits; and derives from their answers (推算). */
@Dependent
public class CheckDeeds implements DeedGroup {
    private static final Set<Missing> STILL_NEEDED =
            Set.of(Missing.SURVEY, Missing.DEPARTMENT_LETTER, Missing.DEPARTMENT_ANSWER);

    private final RunSystemCheck checks;
    private final AssessHousehold assessment;

    @Inject
    public CheckDeeds(RunSystemCheck checks, AssessHousehold assessment) {
        this.checks = checks;
        this.assessment = assessment;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.atOnce("check", Permission.RUN_SYSTEM_CHECK, CaseEvent.CHECK.from(), checks::run)
                        .leadingWhere(dossier -> dossier.check().isEmpty()),
                CaseDeed.atOnce("assess", Permission.ASSESS_CASE, CaseEvent.COMPUTE.from(), assessment::assess)
                        .where(dossier -> dossier.check().isPresent())
                        .leadingWhere(dossier -> dossier.assessment().isEmpty()
                                && Collections.disjoint(dossier.missing(), STILL_NEEDED)));
    }
}
