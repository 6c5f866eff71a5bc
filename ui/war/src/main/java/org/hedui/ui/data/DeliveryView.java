package org.hedui.ui.data;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hedui.department.Dataset;
import org.hedui.department.Delivery;
import org.hedui.department.QuarantinedValue;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.EmptyState;
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

/** One delivery: what became of the file, and which of its values the department should mend. */
@CdiComponent
@Route(value = "deliveries/:id", layout = Frame.class)
public class DeliveryView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final BrowseDeliveries deliveries;

    @Inject
    public DeliveryView(BrowseDeliveries deliveries) {
        this.deliveries = deliveries;
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
        add(new Panel(Words.say("delivery.quarantine"), faults(id))
                .flush()
                .grow()
                .line(Words.say("delivery.quarantine.line")));
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

    private Div faults(UUID id) {
        Grid<QuarantinedValue> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSizeFull();
        grid.addColumn(QuarantinedValue::row)
                .setHeader(Words.say("fault.row"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(QuarantinedValue::column).setHeader(Words.say("fault.column"));
        grid.addColumn(value -> Words.of(value.fault())).setHeader(Words.say("fault.fault"));
        grid.addColumn(QuarantinedValue::stands).setHeader(Words.say("fault.stands"));
        grid.addColumn(QuarantinedValue::expected).setHeader(Words.say("fault.expected"));
        grid.addColumn(value -> Words.say("fault.advice." + value.fault().name()))
                .setHeader(Words.say("fault.advice"))
                .setFlexGrow(2);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> deliveries.quarantined(id, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(deliveries.quarantinedCount(id))));
        grid.setEmptyStateComponent(new EmptyState("delivery.quarantine.none"));
        Div body = new Div(grid);
        body.addClassName("hd-grid");
        return body;
    }
}
