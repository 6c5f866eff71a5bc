package org.hedui.ui.rosters;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Map;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.roster.RosterLine;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.MaskedValue;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseRosters;

/** The households of a roster, fetched page by page, with what each lacks and where it is done. */
final class HouseholdGrid extends Div {
    private static final int PAGE = 50;
    private final Grid<RosterLine> grid = new Grid<>();
    private final boolean authorizes = Guard.may(CurrentActor.require(), Permission.RECORD_AUTHORIZATION);

    /** @param schemes names by id */
    HouseholdGrid(BrowseRosters rosters, String roster, int households, Map<String, String> schemes) {
        addClassName("hd-grid");
        setId("roster-households");
        grid.addClassName("hd-walk");
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        columns(schemes);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> rosters.page(roster, query.getOffset(), query.getLimit()).stream(), query -> households));
        grid.addItemClickListener(
                click -> UI.getCurrent().navigate("cases/" + click.getItem().caseNumber()));
        grid.setEmptyStateComponent(new EmptyState("roster.households.none"));
        add(grid);
    }

    private void columns(Map<String, String> schemes) {
        grid.addColumn(RosterLine::householdNumber)
                .setHeader(Words.say("roster.household"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(RosterLine::authorizationNumber).setHeader(Words.say("roster.authorization"));
        grid.addComponentColumn(line ->
                        link("cases/" + line.caseNumber(), line.caseNumber().value(), "hd-code"))
                .setHeader(Words.say("case.number"))
                .setWidth("178px")
                .setFlexGrow(0);
        grid.addColumn(RosterLine::applicant)
                .setHeader(Words.say("case.applicant"))
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> MaskedValue.hidden(line.maskedId()))
                .setHeader(Words.say("person.id"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(line -> Words.say("persons", line.persons()))
                .setHeader(Words.say("case.persons"))
                .setWidth("66px")
                .setFlexGrow(0);
        grid.addColumn(line -> schemes.getOrDefault(line.scheme(), line.scheme()))
                .setHeader(Words.say("case.scheme"));
        grid.addComponentColumn(line -> Chip.of(line.status()))
                .setHeader(Words.say("case.status"))
                .setWidth("112px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::next).setHeader(Words.say("roster.next")).setFlexGrow(2);
    }

    private Span next(RosterLine line) {
        if (line.wantsAuthorization()) {
            String words = Words.say(line.scans() > 0 ? "roster.next.authorize.scan" : "roster.next.authorize");
            return authorizes
                    ? new Span(link("cases/%s/authorization".formatted(line.caseNumber()), words, "hd-roster-next"))
                    : new Span(words);
        }
        if (line.status() == CaseStatus.AUTHORIZED) {
            return new Span(Words.say("roster.next.entrust"));
        }
        return new Span(line.letter() > 0 ? Words.say("roster.next.letter", line.letter()) : "—");
    }

    private static Anchor link(String address, String words, String className) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(className);
        return link;
    }
}
