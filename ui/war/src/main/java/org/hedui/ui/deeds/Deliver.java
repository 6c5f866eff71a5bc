package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.entrustment.Entrustment;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.DeliverReport;

/** Hands the report to the entrusting unit and notes who took it (反馈). */
@Dependent
public class Deliver implements CaseDeed {
    private final DeliverReport delivery;

    @Inject
    public Deliver(DeliverReport delivery) {
        this.delivery = delivery;
    }

    @Override
    public Permission permission() {
        return Permission.DELIVER_REPORT;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.REPORTED);
    }

    @Override
    public String name() {
        return "deliver";
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        String unit = dossier.entrustment().map(Entrustment::unit).orElse("");
        new ReasonDialog("deed.deliver", receiver -> {
                    delivery.deliver(number, receiver);
                    done.run();
                })
                .startingWith(unit)
                .open();
    }
}
