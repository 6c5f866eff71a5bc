package org.hedui.ui.rosters;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hedui.roster.RosterProblem;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.words.Words;

/** Every fault of a roster with its cell: what stands there, what may stand there, what to do. */
final class ProblemGrid extends Div {
    private static final int FEW = 10;

    ProblemGrid(List<RosterProblem> problems) {
        addClassName("hd-roster-problems");
        setId("roster-problems");
        Grid<RosterProblem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(RosterProblem::cell)
                .setHeader(Words.say("roster.problem.cell"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addComponentColumn(problem -> new Quoted(problem.column()))
                .setHeader(Words.say("fault.column"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(problem -> Words.of(problem.fault())).setHeader(Words.say("fault.fault"));
        grid.addComponentColumn(problem -> new Quoted(problem.stands().isEmpty() ? "—" : problem.stands()))
                .setHeader(Words.say("fault.stands"));
        grid.addComponentColumn(problem -> new Quoted(problem.expected().isEmpty() ? "—" : problem.expected()))
                .setHeader(Words.say("fault.expected"));
        grid.addColumn(problem -> Words.say("roster.advice." + problem.fault().name()))
                .setHeader(Words.say("fault.advice"))
                .setFlexGrow(2);
        grid.setItems(problems);
        grid.setAllRowsVisible(problems.size() <= FEW);
        add(grid);
    }
}
