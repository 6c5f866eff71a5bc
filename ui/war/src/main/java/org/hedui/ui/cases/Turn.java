package org.hedui.ui.cases;

import static org.hedui.casefile.CaseStatus.APPROVAL_REVIEW;
import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.COMPUTED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.DELIVERED;
import static org.hedui.casefile.CaseStatus.DEPARTMENT_CHECK;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;
import static org.hedui.casefile.CaseStatus.REPORTED;
import static org.hedui.casefile.CaseStatus.RETURNED;
import static org.hedui.casefile.CaseStatus.SURVEY;
import static org.hedui.casefile.CaseStatus.SYSTEM_CHECK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hedui.access.Actor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.tenancy.WorkflowSettings;

/** At which stations a person's work is waited for. It only sorts a list; the use cases decide who may do what. */
final class Turn {
    private static final Map<Permission, Set<CaseStatus>> WAITING = Map.ofEntries(
            Map.entry(Permission.RECORD_AUTHORIZATION, Set.of(DECLARED, RETURNED)),
            Map.entry(Permission.SEND_ENTRUSTMENT, Set.of(AUTHORIZED)),
            Map.entry(Permission.REVIEW_PAPERS, Set.of(ENTRUSTED)),
            Map.entry(Permission.ACCEPT_CASE, Set.of(ENTRUSTED, APPROVAL_REVIEW)),
            Map.entry(Permission.RUN_SYSTEM_CHECK, Set.of(SYSTEM_CHECK, DEPARTMENT_CHECK, SURVEY)),
            Map.entry(Permission.INVESTIGATE, Set.of(SYSTEM_CHECK, DEPARTMENT_CHECK)),
            Map.entry(Permission.SIGN_CONCLUSION, Set.of(COMPUTED, COMMITTEE)),
            Map.entry(Permission.ISSUE_REPORT, Set.of(COMMITTEE)),
            Map.entry(Permission.DELIVER_REPORT, Set.of(REPORTED)),
            Map.entry(Permission.CONFIRM_RECEIPT, Set.of(DELIVERED)),
            Map.entry(Permission.ARCHIVE_CASE, Set.of(DELIVERED)));

    private Turn() {}

    /** @param workflow of the office: where two look papers through, the second waits for the first */
    static Set<CaseStatus> of(Actor actor, WorkflowSettings workflow) {
        Set<CaseStatus> mine = EnumSet.noneOf(CaseStatus.class);
        WAITING.forEach((permission, statuses) -> {
            if (Guard.may(actor, permission)) {
                mine.addAll(statuses);
            }
        });
        if (workflow.acceptance().review() == WorkflowSettings.Review.TWO_STEP
                && !Guard.may(actor, Permission.REVIEW_PAPERS)) {
            mine.remove(ENTRUSTED);
        }
        return mine;
    }
}
