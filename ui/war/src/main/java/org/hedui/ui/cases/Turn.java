package org.hedui.ui.cases;

import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;
import static org.hedui.casefile.CaseStatus.REPORTED;
import static org.hedui.casefile.CaseStatus.RETURNED;
import static org.hedui.casefile.CaseStatus.SYSTEM_CHECK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hedui.access.Actor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;

/** At which stations a person's work is waited for. It only sorts a list; the use cases decide who may do what. */
final class Turn {
    private static final Map<Permission, Set<CaseStatus>> WAITING = Map.of(
            Permission.RECORD_AUTHORIZATION, Set.of(DECLARED, RETURNED),
            Permission.SEND_ENTRUSTMENT, Set.of(AUTHORIZED),
            Permission.ACCEPT_CASE, Set.of(ENTRUSTED),
            Permission.RUN_SYSTEM_CHECK, Set.of(SYSTEM_CHECK),
            Permission.SIGN_CONCLUSION, Set.of(COMPUTED, COMMITTEE),
            Permission.ISSUE_REPORT, Set.of(COMMITTEE),
            Permission.DELIVER_REPORT, Set.of(REPORTED));

    private Turn() {}

    static Set<CaseStatus> of(Actor actor) {
        Set<CaseStatus> mine = EnumSet.noneOf(CaseStatus.class);
        WAITING.forEach((permission, statuses) -> {
            if (Guard.may(actor, permission)) {
                mine.addAll(statuses);
            }
        });
        return mine;
    }
}
