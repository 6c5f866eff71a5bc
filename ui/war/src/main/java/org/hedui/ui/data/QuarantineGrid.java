package org.hedui.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.department.QuarantinedValue;
import org.hedui.department.RowState;
import org.hedui.department.SetAsideRow;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseQuarantine;

/** The rows of a delivery that were set aside, fetched page by page: what is wrong, how far each has come, what is to do. */
final class QuarantineGrid extends Div {
    private static final int PAGE = 50;
    private final Grid<SetAsideRow> grid = new Grid<>();
    private final boolean mends = Guard.may(CurrentActor.require(), Permission.MEND_RECORD);
    private final boolean releases = Guard.may(CurrentActor.require(), Permission.RELEASE_RECORD);

    QuarantineGrid(BrowseQuarantine quarantine, UUID delivery, QuarantineFilterBar filter) {
        addClassName("hd-grid");
        grid.addClassName("hd-walk");
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        columns();
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> quarantine.rows(delivery, filter.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(quarantine.count(delivery, filter.filter()))));
        grid.addItemClickListener(click -> {
            if (click.getItem().state() != RowState.NOT_KEPT) {
                UI.getCurrent().navigate(address(click.getItem()));
            }
        });
        grid.setEmptyStateComponent(new EmptyState("delivery.quarantine.none"));
        filter.onChange(() -> {
            grid.setEmptyStateComponent(
                    new EmptyState(filter.isNarrow() ? "delivery.quarantine.narrow" : "delivery.quarantine.none"));
            grid.getDataProvider().refreshAll();
        });
        add(grid);
    }

    static Chip chip(RowState state) {
        return new Chip(
                Words.of(state),
                switch (state) {
                    case WAITING -> Tone.AMBER;
                    case MENDED -> Tone.BLUE;
                    case RELEASED -> Tone.GREEN;
                    case REJECTED, NOT_KEPT -> Tone.GREY;
                });
    }

    private void columns() {
        grid.addColumn(line -> line.id().row())
                .setHeader(Words.say("fault.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addComponentColumn(QuarantineGrid::faults)
                .setHeader(Words.say("fault.fault"))
                .setFlexGrow(1);
        grid.addComponentColumn(line -> chip(line.state()))
                .setHeader(Words.say("delivery.state"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addComponentColumn(QuarantineGrid::last)
                .setHeader(Words.say("row.last"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::link)
                .setHeader(Words.say("row.todo"))
                .setWidth("130px")
                .setFlexGrow(0);
    }

    private static Div faults(SetAsideRow line) {
        Div faults = new Div();
        faults.addClassName("hd-faults");
        for (QuarantinedValue value : line.faults()) {
            Span column = new Quoted(value.column());
            column.addClassName("hd-fault-column");
            Span stands = new Span(Words.say("row.stands.expected", shown(value.stands()), value.expected()));
            stands.addClassName("hd-quiet");
            faults.add(new Div(column, new Span(Words.of(value.fault())), stands));
        }
        return faults;
    }

    static String shown(String text) {
        return text.isEmpty() ? Words.say("row.empty") : text;
    }

    private static Div last(SetAsideRow line) {
        Div last = new Div();
        last.addClassName("hd-two-lines");
        last.add(new Span(line.lastBy().orElse("—")));
        line.lastAt().ifPresent(at -> {
            Span moment = new Span(Moments.minute(at));
            moment.addClassName("hd-quiet");
            last.add(moment);
        });
        return last;
    }

    private Span link(SetAsideRow line) {
        if (line.state() == RowState.NOT_KEPT) {
            return new Span(Words.say("row.todo.resend"));
        }
        Anchor link = new Anchor(address(line), Words.say(todo(line.state())));
        link.getElement().setAttribute("router-link", true);
        return new Span(link);
    }

    private String todo(RowState state) {
        if (mends && state == RowState.WAITING) {
            return "row.todo.mend";
        }
        return releases && state == RowState.MENDED ? "row.todo.release" : "row.todo.look";
    }

    private static String address(SetAsideRow line) {
        return "deliveries/%s/rows/%d".formatted(line.id().delivery(), line.id().row());
    }
}
