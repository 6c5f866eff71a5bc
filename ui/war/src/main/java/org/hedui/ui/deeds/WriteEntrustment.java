package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.SendEntrustment;

/** Asks for the letter of entrustment (委托书) and sends it. */
@Dependent
public class WriteEntrustment implements CaseDeed {
    private final SendEntrustment entrustments;

    @Inject
    public WriteEntrustment(SendEntrustment entrustments) {
        this.entrustments = entrustments;
    }

    @Override
    public Permission permission() {
        return Permission.SEND_ENTRUSTMENT;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.AUTHORIZED, CaseStatus.RETURNED);
    }

    @Override
    public String name() {
        return "entrust";
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        new EntrustmentDialog(form -> {
                    entrustments.send(number, form);
                    done.run();
                })
                .open();
    }
}
