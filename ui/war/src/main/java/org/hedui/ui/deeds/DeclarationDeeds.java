package org.hedui.ui.deeds;

import static org.hedui.casefile.CaseStatus.AUTHORIZED;
import static org.hedui.casefile.CaseStatus.DECLARED;
import static org.hedui.casefile.CaseStatus.RETURNED;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseEvent;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.CancelCase;
import org.hedui.verification.SendEntrustment;

/** What clerk and entrusting unit do: the signed letter, corrections, the entrustment, the end. */
@Dependent
public class DeclarationDeeds implements DeedGroup {
    private final SendEntrustment entrustments;
    private final CancelCase cancellation;

    @Inject
    public DeclarationDeeds(SendEntrustment entrustments, CancelCase cancellation) {
        this.entrustments = entrustments;
        this.cancellation = cancellation;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.of(
                        "authorize",
                        Permission.RECORD_AUTHORIZATION,
                        Set.of(DECLARED),
                        (number, dossier, done) -> UI.getCurrent().navigate("cases/" + number + "/authorization")),
                CaseDeed.of(
                                "correct",
                                Permission.DECLARE_HOUSEHOLD,
                                CaseEvent.REDECLARE.from(),
                                (number, dossier, done) -> UI.getCurrent().navigate("cases/" + number + "/correction"))
                        // After a return it is what the clerk is waited for; before, it is for who finds a mistake.
                        .leadingWhere(dossier -> dossier.summary().status() == RETURNED),
                CaseDeed.of(
                        "entrust",
                        Permission.SEND_ENTRUSTMENT,
                        Set.of(AUTHORIZED, RETURNED),
                        (number, dossier, done) -> new EntrustmentDialog(form -> {
                                    entrustments.send(number, form);
                                    done.run();
                                })
                                .open()),
                CaseDeed.of(
                                "cancel",
                                Permission.DECLARE_HOUSEHOLD,
                                CaseEvent.CANCEL.from(),
                                (number, dossier, done) -> new ReasonDialog("deed.cancel", reason -> {
                                            cancellation.cancel(number, reason);
                                            done.run();
                                        })
                                        .open())
                        .aside());
    }
}
