package org.hedui.ui.deeds;

import static org.hedui.casefile.CaseStatus.COMMITTEE;
import static org.hedui.casefile.CaseStatus.DELIVERED;
import static org.hedui.casefile.CaseStatus.REPORTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.entrustment.Entrustment;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.ArchiveCase;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.CaseDossier.Missing;
import org.hedui.verification.ConfirmReceipt;
import org.hedui.verification.DeliverReport;
import org.hedui.verification.IssueReport;

/** The report's way: issued, delivered, its receipt confirmed, the papers filed. */
@Dependent
public class ReportDeeds implements DeedGroup {
    private final IssueReport reports;
    private final DeliverReport delivery;
    private final ConfirmReceipt receipts;
    private final ArchiveCase archive;

    @Inject
    public ReportDeeds(IssueReport reports, DeliverReport delivery, ConfirmReceipt receipts, ArchiveCase archive) {
        this.reports = reports;
        this.delivery = delivery;
        this.receipts = receipts;
        this.archive = archive;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.atOnce("issue", Permission.ISSUE_REPORT, Set.of(COMMITTEE), reports::issue)
                        .where(dossier -> !dossier.missing().contains(Missing.SIGNATURES)),
                CaseDeed.of(
                        "deliver",
                        Permission.DELIVER_REPORT,
                        Set.of(REPORTED),
                        (number, dossier, done) -> new ReasonDialog("deed.deliver", receiver -> {
                                    delivery.deliver(number, receiver);
                                    done.run();
                                })
                                .startingWith(entrustingUnit(dossier))
                                .open()),
                CaseDeed.atOnce("receipt", Permission.CONFIRM_RECEIPT, Set.of(DELIVERED), receipts::confirm)
                        .where(dossier -> dossier.missing().contains(Missing.RECEIPT)),
                CaseDeed.atOnce("archive", Permission.ARCHIVE_CASE, Set.of(DELIVERED), archive::archive)
                        .where(dossier -> dossier.missing().contains(Missing.ARCHIVE)));
    }

    private static String entrustingUnit(CaseDossier dossier) {
        return dossier.entrustment().map(Entrustment::unit).orElse("");
    }
}
