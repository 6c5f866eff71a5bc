package org.hedui.ui.visits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseVisits;
import org.hedui.verification.LetterLine;

/** Requests that nobody answered yet, due first, page by page from the server. */
final class OpenLettersGrid extends Div {
    private static final int FEW = 8;
    private final Grid<LetterLine> grid = new Grid<>();
    private final BrowseVisits visits;

    /** @param answer is called with the request whose answer is to be put on record */
    OpenLettersGrid(BrowseVisits visits, Map<String, String> labels, LocalDate today, Consumer<LetterLine> answer) {
        this.visits = visits;
        addClassName("hd-grid-part");
        setId("open-letters");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(LetterLine::number)
                .setHeader(Words.say("letter.number"))
                .setWidth("172px")
                .setFlexGrow(0);
        grid.addColumn(line -> labels.getOrDefault(line.dataset(), line.dataset()))
                .setHeader(Words.say("check.dataset"));
        grid.addColumn(LetterLine::department).setHeader(Words.say("check.department"));
        grid.addComponentColumn(line -> CaseLink.to(line.caseNumber()))
                .setHeader(Words.say("case.number"))
                .setWidth("178px")
                .setFlexGrow(0);
        grid.addColumn(LetterLine::applicant)
                .setHeader(Words.say("case.applicant"))
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addColumn(line -> Moments.day(line.askedAt()))
                .setHeader(Words.say("letter.sent"))
                .setWidth("108px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Chip.due(Optional.of(line.dueOn()), today, false))
                .setHeader(Words.say("letter.due"))
                .setWidth("196px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> record(line, answer))
                .setHeader(Words.say("letter.answer"))
                .setWidth("126px")
                .setFlexGrow(0);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> visits.open(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(visits.openCount())));
        grid.setEmptyStateComponent(new EmptyState("visits.open.none"));
        add(grid);
        refresh();
    }

    void refresh() {
        grid.setAllRowsVisible(visits.openCount() <= FEW);
        grid.getDataProvider().refreshAll();
    }

    private static Button record(LetterLine line, Consumer<LetterLine> answer) {
        Button record = new Button(Words.say("visits.record"), click -> answer.accept(line));
        record.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return record;
    }
}
