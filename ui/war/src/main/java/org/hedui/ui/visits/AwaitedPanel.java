package org.hedui.ui.visits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hedui.evidence.AwaitedVisit;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.verification.AskDepartment;
import org.hedui.verification.BrowseVisits;

/** Cases that need a letter; those that are chosen go into one letter for each dataset. */
final class AwaitedPanel extends Div {
    private static final int FEW = 8;
    private final Grid<AwaitedVisit> grid = new Grid<>();
    private final Button send = new Button(Words.say("visits.send"));
    private final Span chosen = new Span(Words.say("visits.chosen", 0));
    private final Div answer = new Div();
    private final BrowseVisits visits;
    private final AskDepartment asking;
    private final Runnable changed;

    AwaitedPanel(
            BrowseVisits visits, AskDepartment asking, Map<String, String> labels, LocalDate today, Runnable changed) {
        this.visits = visits;
        this.asking = asking;
        this.changed = changed;
        addClassName("hd-grid-part");
        setId("awaited-visits");
        columns(labels, today);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(
                selection -> count(selection.getAllSelectedItems().size()));
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> visits.awaited(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(visits.awaitedCount())));
        grid.setEmptyStateComponent(new EmptyState("visits.awaited.none"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("visits-send");
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        chosen.addClassName("hd-quiet");
        Div foot = new Div(chosen, send);
        foot.addClassName("hd-pager");
        add(grid, answer, foot);
        refresh();
    }

    void refresh() {
        grid.deselectAll();
        grid.setAllRowsVisible(visits.awaitedCount() <= FEW);
        grid.getDataProvider().refreshAll();
        count(0);
    }

    private void columns(Map<String, String> labels, LocalDate today) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addComponentColumn(line -> CaseLink.to(line.caseNumber()))
                .setHeader(Words.say("case.number"))
                .setWidth("178px")
                .setFlexGrow(0);
        grid.addColumn(AwaitedVisit::applicant)
                .setHeader(Words.say("case.applicant"))
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addColumn(AwaitedVisit::township).setHeader(Words.say("case.township"));
        grid.addColumn(line -> labels.getOrDefault(line.dataset(), line.dataset()))
                .setHeader(Words.say("check.dataset"));
        grid.addColumn(AwaitedVisit::department).setHeader(Words.say("check.department"));
        grid.addComponentColumn(line -> Chip.due(line.dueOn(), today, false))
                .setHeader(Words.say("case.due"))
                .setWidth("196px")
                .setFlexGrow(0);
    }

    private void count(int lines) {
        chosen.setText(Words.say("visits.chosen", lines));
        send.setEnabled(lines > 0);
    }

    /** A letter is written for all of its cases or for none; what is wrong is told in place. */
    private void send() {
        Map<String, Set<CaseNumber>> cases = grid.getSelectedItems().stream()
                .collect(Collectors.groupingBy(
                        AwaitedVisit::dataset,
                        TreeMap::new,
                        Collectors.mapping(AwaitedVisit::caseNumber, Collectors.toSet())));
        answer.removeAll();
        try {
            cases.forEach(
                    (dataset, numbers) -> Notices.done("visits.sent", asking.ask(dataset, numbers), numbers.size()));
        } catch (VerificationException refused) {
            answer.add(new Callout(Incident.of(refused).sentence(), Tone.RED));
        }
        changed.run();
    }
}
