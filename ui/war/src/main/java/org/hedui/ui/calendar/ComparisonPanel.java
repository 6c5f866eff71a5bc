package org.hedui.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.department.ComparisonDue;
import org.hedui.department.Dataset;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseSchedule;

/** The comparisons of listed households that a month brings, with their last day, and whether the data are there. */
final class ComparisonPanel extends Section {
    ComparisonPanel(BrowseSchedule.Month month, LocalDate today) {
        Panel panel = new Panel(Words.say("calendar.comparison")).flush().line(Words.say("calendar.comparison.line"));
        add(
                month.comparisons().isEmpty()
                        ? panel.with(new EmptyState("calendar.comparison.nothing"))
                        : panel.with(table(month, today)));
    }

    private static Table table(BrowseSchedule.Month month, LocalDate today) {
        Table table = new Table(
                "calendar.compared", "calendar.covers", "calendar.done-by", "calendar.ready", "calendar.source");
        month.comparisons()
                .forEach(due -> table.row(
                        Words.say(
                                "calendar.list",
                                due.datasets().stream().map(Dataset::label).toList()),
                        Moments.months(due.due().covers()),
                        Chip.due(
                                Optional.of(due.due().by()),
                                today,
                                due.due().by().isBefore(today)),
                        ready(due),
                        Rule.source(due.due().schedule())));
        table.addClassName("hd-comparisons");
        return table;
    }

    private static Component ready(ComparisonDue due) {
        return due.waiting().isEmpty()
                ? new Chip(Words.say("calendar.ready.all"), Tone.GREEN)
                : new Chip(
                        Words.say(
                                "calendar.ready.not",
                                due.waiting().size(),
                                due.datasets().size()),
                        Tone.AMBER);
    }
}
