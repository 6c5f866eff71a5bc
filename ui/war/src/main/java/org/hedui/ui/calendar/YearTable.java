package org.hedui.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedui.department.Dataset;
import org.hedui.department.SupplyState;
import org.hedui.department.YearRow;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** A year at a glance: one line for each entry, one column a month, in each the state of what falls due then. */
final class YearTable extends Div {
    YearTable(List<YearRow> rows, int year, LocalDate today) {
        addClassName("hd-year");
        // What scrolls is reached by the keyboard too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.say("calendar.overview", year));
        Table table = new Table(Stream.concat(
                        Stream.of("calendar.department", "calendar.when.head"),
                        IntStream.rangeClosed(1, 12).mapToObj(month -> "calendar.month." + month))
                .toArray(String[]::new));
        rows.forEach(row -> table.row(cells(row, year, today)));
        add(table);
    }

    private static Object[] cells(YearRow row, int year, LocalDate today) {
        List<Object> cells = new ArrayList<>();
        cells.add(name(row));
        cells.add(Rule.when(row.schedule()));
        for (int month = 1; month <= 12; month++) {
            SupplyState state = row.months().get(month);
            cells.add(state == null ? "" : cell(state, YearMonth.of(year, month), today));
        }
        return cells.toArray();
    }

    private static String name(YearRow row) {
        return row.dataset()
                .map(Dataset::label)
                .map(label -> Words.say("calendar.one-dataset", row.department().name(), label))
                .orElse(row.department().name());
    }

    private static Component cell(SupplyState state, YearMonth month, LocalDate today) {
        if (state == SupplyState.AWAITED) {
            Span quiet = new Span(
                    Words.say(month.isAfter(YearMonth.from(today)) ? "calendar.cell.later" : "calendar.cell.AWAITED"));
            quiet.addClassName("hd-quiet");
            return quiet;
        }
        return new Chip(
                Words.say("calendar.cell." + state.name()),
                state == SupplyState.ON_TIME ? Tone.GREEN : state == SupplyState.LATE ? Tone.AMBER : Tone.RED);
    }
}
