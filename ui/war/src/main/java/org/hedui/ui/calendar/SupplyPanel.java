package org.hedui.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hedui.department.SupplyDue;
import org.hedui.department.SupplyState;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Figures;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseSchedule;

/** What departments owe in a month, how much of it came, and what comes next. */
final class SupplyPanel extends Section {
    SupplyPanel(BrowseSchedule.Month month, List<SupplyDue> ahead) {
        addClassName("hd-stack");
        List<SupplyDue> supply = month.supply();
        add(new Panel(Words.say("calendar.supply.count", month.month()), figures(supply, ahead)).flush());
        Panel list = new Panel(Words.say("calendar.supply")).flush().line(Words.say("calendar.supply.line"));
        add(supply.isEmpty() ? list.with(new EmptyState("calendar.supply.nothing")) : list.with(table(supply)));
    }

    private static Figures figures(List<SupplyDue> supply, List<SupplyDue> ahead) {
        long came = count(supply, SupplyState.ON_TIME) + count(supply, SupplyState.LATE);
        long late = count(supply, SupplyState.LATE) + count(supply, SupplyState.OVERDUE);
        long most = supply.stream().mapToLong(SupplyDue::daysLate).max().orElse(0);
        Figures figures = new Figures()
                .add(Words.say("calendar.owed"), String.valueOf(supply.size()), Words.say("calendar.items"))
                .add(Words.say("calendar.came"), String.valueOf(came), Words.say("calendar.items"))
                .add(Words.say("calendar.late"), String.valueOf(late), Words.say("calendar.late.most", most));
        ahead.stream()
                .findFirst()
                .ifPresent(next -> figures.add(
                        Words.say("calendar.next"),
                        next.due().by().toString(),
                        Words.say(
                                "calendar.next.what",
                                next.department().name(),
                                next.dataset().label())));
        return figures;
    }

    private static long count(List<SupplyDue> supply, SupplyState state) {
        return supply.stream().filter(due -> due.state() == state).count();
    }

    static Table table(List<SupplyDue> supply) {
        Table table = new Table(
                "calendar.department",
                "calendar.dataset",
                "calendar.covers",
                "calendar.by",
                "calendar.state",
                "calendar.source");
        supply.forEach(due -> table.row(
                due.department().name(),
                due.dataset().label(),
                Moments.months(due.due().covers()),
                due.due().by(),
                state(due),
                Rule.source(due.due().schedule())));
        table.addClassName("hd-calendar");
        return table;
    }

    private static Component state(SupplyDue due) {
        return switch (due.state()) {
            case ON_TIME ->
                new Chip(Words.say("calendar.came.on", due.suppliedOn().orElseThrow()), Tone.GREEN);
            case LATE ->
                new Chip(Words.say("calendar.came.late", due.suppliedOn().orElseThrow(), due.daysLate()), Tone.AMBER);
            case AWAITED -> new Span(Words.of(due.state()));
            case OVERDUE -> new Chip(Words.say("calendar.missing", due.daysLate()), Tone.RED);
        };
    }
}
