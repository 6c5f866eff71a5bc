package org.hedui.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryState;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseDeliveries;

/** The deliveries, fetched page by page. */
final class DeliveryGrid extends Div {
    private final Grid<Delivery> grid = new Grid<>();
    private final Map<DatasetId, String> labels;

    DeliveryGrid(BrowseDeliveries deliveries) {
        addClassName("hd-grid");
        labels = deliveries.datasets().stream().collect(Collectors.toMap(Dataset::id, Dataset::label));
        grid.addClassName("hd-walk");
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(line ->
                        labels.getOrDefault(line.dataset(), line.dataset().value()))
                .setHeader(Words.say("delivery.dataset"));
        grid.addColumn(line -> Moments.months(line.period())).setHeader(Words.say("delivery.period"));
        grid.addColumn(Delivery::fileName)
                .setHeader(Words.say("delivery.file"))
                .setTooltipGenerator(Delivery::fileName)
                .setFlexGrow(2);
        grid.addColumn(Delivery::rows)
                .setHeader(Words.say("delivery.rows"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(Delivery::quarantined)
                .setHeader(Words.say("delivery.quarantined"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> chip(line.state()))
                .setHeader(Words.say("delivery.state"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(line -> Moments.minute(line.receivedAt())).setHeader(Words.say("delivery.received"));
        grid.addColumn(Delivery::importedByName)
                .setHeader(Words.say("delivery.by"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> deliveries.list(Optional.empty(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(deliveries.count(Optional.empty()))));
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate("deliveries/" + click.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState("deliveries.nothing"));
        add(grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    static Chip chip(DeliveryState state) {
        return Chip.of(state);
    }
}
