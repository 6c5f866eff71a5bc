package org.hedui.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.hedui.casefile.CaseSummary;
import org.hedui.casefile.WorkList;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.MaskedValue;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseCases;

/** The lines of the work list, fetched page by page as one scrolls. */
final class WorkListGrid extends Div {
    private static final int PAGE = 50;
    private final Grid<CaseSummary> grid = new Grid<>();

    /** @param schemes names by id */
    WorkListGrid(BrowseCases cases, Clock clock, WorkListFilter filter, Map<String, String> schemes) {
        addClassName("hd-grid");
        LocalDate today = LocalDate.now(clock);
        grid.addClassName("hd-walk");
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        columns(today, schemes);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> fetch(cases, filter, query),
                query -> Math.toIntExact(cases.count(filter.sorted(WorkList.Order.DUE, false)))));
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
        grid.setEmptyStateComponent(new EmptyState("cases.nothing"));
        add(grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void columns(LocalDate today, Map<String, String> schemes) {
        grid.addComponentColumn(WorkListGrid::link)
                .setHeader(Words.say("case.number"))
                .setSortProperty(WorkList.Order.NUMBER.name())
                .setWidth("186px")
                .setFlexGrow(0);
        grid.addColumn(CaseSummary::applicant)
                .setHeader(Words.say("case.applicant"))
                .setSortProperty(WorkList.Order.APPLICANT.name())
                .setWidth("100px");
        grid.addComponentColumn(line -> MaskedValue.hidden(line.maskedId()))
                .setHeader(Words.say("person.id"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(CaseSummary::township)
                .setHeader(Words.say("case.township"))
                .setWidth("90px");
        grid.addColumn(line -> schemes.getOrDefault(line.scheme(), line.scheme()))
                .setHeader(Words.say("case.scheme"))
                .setWidth("106px");
        grid.addColumn(line -> Words.say("persons", line.persons()))
                .setHeader(Words.say("case.persons"))
                .setWidth("72px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Chip.of(line.status()))
                .setHeader(Words.say("case.status"))
                .setSortProperty(WorkList.Order.STATUS.name())
                .setWidth("118px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> due(line, today))
                .setHeader(Words.say("case.due"))
                .setSortProperty(WorkList.Order.DUE.name())
                .setWidth("186px")
                .setFlexGrow(0);
        grid.addColumn(line -> Moments.day(line.declaredAt()))
                .setHeader(Words.say("case.declared"))
                .setSortProperty(WorkList.Order.DECLARED.name())
                .setWidth("102px")
                .setFlexGrow(0);
    }

    private static Anchor link(CaseSummary line) {
        Anchor link = new Anchor(address(line), line.number().value());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("hd-code");
        return link;
    }

    private static String address(CaseSummary line) {
        return "cases/" + line.number().value();
    }

    private static Span due(CaseSummary line, LocalDate today) {
        return Chip.due(line.dueOn(), today, line.status().isOver());
    }

    private static Stream<CaseSummary> fetch(BrowseCases cases, WorkListFilter filter, Query<CaseSummary, ?> query) {
        QuerySortOrder order = query.getSortOrders().stream()
                .findFirst()
                .orElse(new QuerySortOrder(WorkList.Order.DUE.name(), SortDirection.ASCENDING));
        WorkList asked = filter.sorted(
                WorkList.Order.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING);
        return cases.page(asked, query.getOffset(), query.getLimit()).stream();
    }
}
