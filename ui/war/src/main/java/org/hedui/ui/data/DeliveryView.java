package org.hedui.ui.data;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hedui.department.Dataset;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryState;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseDeliveries;
import org.hedui.verification.BrowseQuarantine;

/** One delivery: what became of the file, and which of its rows were set aside and how far each has come. */
@CdiComponent
@Route(value = "deliveries/:id", layout = Frame.class)
public class DeliveryView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final BrowseDeliveries deliveries;
    private final BrowseQuarantine quarantine;

    @Inject
    public DeliveryView(BrowseDeliveries deliveries, BrowseQuarantine quarantine) {
        this.deliveries = deliveries;
        this.quarantine = quarantine;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("id").orElseThrow());
        Delivery delivery = deliveries.delivery(id);
        add(new Panel(Words.say("delivery.title"), facts(delivery)));
        delivery.refusal()
                .ifPresent(refusal -> add(new Callout(
                        Incident.sentence(refusal.code(), refusal.arguments().toArray(), refusal.message()),
                        Tone.RED)));
        if (delivery.state() != DeliveryState.REFUSED) {
            add(quarantine(id));
        }
        if (deliveries.warningCount(id) > 0) {
            add(new Panel(Words.say("delivery.warnings"), new WarningGrid(deliveries, id))
                    .flush()
                    .grow()
                    .line(Words.say("delivery.warnings.line")));
        }
        head(
                delivery.fileName(),
                Words.say("delivery.subtitle", Moments.minute(delivery.receivedAt())),
                DeliveryGrid.chip(delivery.state()));
        Anchor back = new Anchor("deliveries", "");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("hd-back");
        back.add(new Icon("back"));
        back.add(Words.say("deliveries.title"));
        addComponentAsFirst(back);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("delivery.title");
    }

    private Facts facts(Delivery delivery) {
        return new Facts()
                .add(
                        "delivery.dataset",
                        deliveries.datasets().stream()
                                .filter(dataset -> dataset.id().equals(delivery.dataset()))
                                .map(Dataset::label)
                                .findFirst()
                                .orElse(delivery.dataset().value()))
                .add("delivery.period", Moments.months(delivery.period()))
                .add("delivery.rows", String.valueOf(delivery.rows()))
                .add("delivery.quarantined", String.valueOf(delivery.quarantined()))
                .add("delivery.control", String.valueOf(delivery.control().rows()))
                .add("import.supplied", delivery.suppliedOn().toString())
                .add("delivery.by", delivery.importedByName())
                .wide("delivery.digest", delivery.fileDigest());
    }

    /** The rows that were set aside, under a bar that narrows them and counts them by state. */
    private Panel quarantine(UUID id) {
        QuarantineFilterBar filter = new QuarantineFilterBar(quarantine.tally(id));
        return new Panel(Words.say("delivery.quarantine"), filter, new QuarantineGrid(quarantine, id, filter))
                .flush()
                .grow()
                .line(Words.say("delivery.quarantine.line"));
    }
}
