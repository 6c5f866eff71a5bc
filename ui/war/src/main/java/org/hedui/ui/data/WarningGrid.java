package org.hedui.ui.data;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.UUID;
import org.hedui.department.Warning;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseDeliveries;

/** What people must look at in rows that were taken, fetched page by page. */
final class WarningGrid extends Div {
    private static final int PAGE = 50;

    WarningGrid(BrowseDeliveries deliveries, UUID delivery) {
        addClassName("hd-grid");
        Grid<Warning> grid = new Grid<>();
        grid.addClassName("hd-walk");
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Warning::row)
                .setHeader(Words.say("fault.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addComponentColumn(warning -> new Quoted(warning.column()))
                .setHeader(Words.say("fault.column"))
                .setFlexGrow(1);
        grid.addColumn(warning -> Words.of(warning.fault()))
                .setHeader(Words.say("fault.fault"))
                .setFlexGrow(2);
        grid.addColumn(Warning::stands).setHeader(Words.say("fault.stands")).setFlexGrow(1);
        grid.addColumn(Warning::expected).setHeader(Words.say("fault.expected")).setFlexGrow(1);
        grid.addColumn(warning -> Words.say("fault.advice." + warning.fault().name()))
                .setHeader(Words.say("fault.advice"))
                .setFlexGrow(3);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> deliveries.warnings(delivery, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(deliveries.warningCount(delivery))));
        add(grid);
    }
}
