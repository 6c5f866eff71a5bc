package org.hedui.ui.deeds;

import static org.hedui.casefile.CaseStatus.APPROVAL_REVIEW;
import static org.hedui.casefile.CaseStatus.ENTRUSTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.WorkflowSettings;
import org.hedui.tenancy.WorkflowSettings.Review;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.AcceptCase;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.ExtendDeadline;
import org.hedui.verification.ReviewPapers;

/** How the centre looks papers through and takes a case on, by one person or by two; and more time for it. */
@Dependent
public class AcceptanceDeeds implements DeedGroup {
    private final ReviewPapers review;
    private final AcceptCase acceptance;
    private final ExtendDeadline deadline;

    @Inject
    public AcceptanceDeeds(ReviewPapers review, AcceptCase acceptance, ExtendDeadline deadline) {
        this.review = review;
        this.acceptance = acceptance;
        this.deadline = deadline;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.of(
                                "review",
                                Permission.REVIEW_PAPERS,
                                Set.of(ENTRUSTED),
                                (number, dossier, done) -> new ChecklistDialog(
                                                "deed.review", checklist(dossier), ticked -> {
                                                    review.pass(number, ticked);
                                                    done.run();
                                                })
                                        .open())
                        .where(AcceptanceDeeds::takesTwo),
                CaseDeed.of("accept", Permission.ACCEPT_CASE, Set.of(ENTRUSTED), this::accept)
                        .where(dossier -> !takesTwo(dossier)),
                CaseDeed.atOnce(
                                "approve",
                                Permission.ACCEPT_CASE,
                                Set.of(APPROVAL_REVIEW),
                                number -> acceptance.accept(number, Set.of()))
                        .where(AcceptanceDeeds::takesTwo),
                sendBack(Permission.REVIEW_PAPERS, Set.of(ENTRUSTED), review::sendBack)
                        .where(AcceptanceDeeds::takesTwo),
                sendBack(Permission.ACCEPT_CASE, Set.of(ENTRUSTED), acceptance::sendBack)
                        .where(dossier -> !takesTwo(dossier)),
                sendBack(Permission.ACCEPT_CASE, Set.of(APPROVAL_REVIEW), acceptance::sendBack),
                CaseDeed.of(
                                "extend",
                                Permission.EXTEND_DEADLINE,
                                CaseEvent.EXTEND.from(),
                                (number, dossier, done) -> new ExtensionDialog(
                                                dossier.summary().dueOn().orElseThrow(),
                                                deadline.latest(number),
                                                (until, reason) -> {
                                                    deadline.extend(number, until, reason);
                                                    done.run();
                                                })
                                        .open())
                        .where(dossier -> dossier.summary().dueOn().isPresent())
                        .aside());
    }

    private void accept(CaseNumber number, CaseDossier dossier, Runnable done) {
        if (checklist(dossier).isEmpty()) {
            acceptance.accept(number, Set.of());
            done.run();
            return;
        }
        new ChecklistDialog("deed.accept", checklist(dossier), ticked -> {
                    acceptance.accept(number, ticked);
                    done.run();
                })
                .open();
    }

    private static CaseDeed sendBack(
            Permission permission, Set<CaseStatus> stations, BiConsumer<CaseNumber, String> returning) {
        return CaseDeed.of(
                        "return",
                        permission,
                        stations,
                        (number, dossier, done) -> new ReasonDialog("deed.return", reason -> {
                                    returning.accept(number, reason);
                                    done.run();
                                })
                                .open())
                .aside();
    }

    private static boolean takesTwo(CaseDossier dossier) {
        return dossier.workflow().acceptance().review() == Review.TWO_STEP;
    }

    private static List<WorkflowSettings.ChecklistPoint> checklist(CaseDossier dossier) {
        return dossier.workflow().acceptance().checklist();
    }
}
