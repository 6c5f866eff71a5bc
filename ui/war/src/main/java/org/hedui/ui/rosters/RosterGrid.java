package org.hedui.ui.rosters;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Map;
import org.hedui.roster.Roster;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseRosters;

/** The rosters, fetched page by page. */
final class RosterGrid extends Div {
    private static final int PAGE = 50;
    private final Grid<Roster> grid = new Grid<>();

    /** @param schemes names by id */
    RosterGrid(BrowseRosters rosters, Map<String, String> schemes) {
        addClassName("hd-grid");
        setId("rosters");
        grid.addClassName("hd-walk");
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        columns(schemes);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> rosters.list(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(rosters.count())));
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
        grid.setEmptyStateComponent(new EmptyState("rosters.nothing"));
        add(grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    static String words(Map<String, Integer> counts, Map<String, String> schemes) {
        return counts.entrySet().stream()
                .map(entry -> Words.say(
                        "roster.scheme", schemes.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .collect(Words.listing());
    }

    private void columns(Map<String, String> schemes) {
        grid.addComponentColumn(RosterGrid::link)
                .setHeader(Words.say("roster.number"))
                .setWidth("200px")
                .setFlexGrow(0);
        grid.addColumn(Roster::fileName).setHeader(Words.say("roster.file")).setFlexGrow(2);
        grid.addColumn(Roster::households)
                .setHeader(Words.say("roster.households"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(Roster::persons)
                .setHeader(Words.say("roster.persons"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(roster -> words(roster.schemes(), schemes))
                .setHeader(Words.say("roster.schemes"))
                .setFlexGrow(2);
        grid.addColumn(roster -> Moments.minute(roster.importedAt()))
                .setHeader(Words.say("roster.taken.at"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(Roster::importedByName)
                .setHeader(Words.say("roster.taken.by"))
                .setWidth("100px")
                .setFlexGrow(0);
    }

    private static Anchor link(Roster roster) {
        Anchor link = new Anchor(address(roster), roster.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("hd-code");
        return link;
    }

    private static String address(Roster roster) {
        return "rosters/" + roster.number();
    }
}
