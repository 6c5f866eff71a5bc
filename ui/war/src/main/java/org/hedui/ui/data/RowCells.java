package org.hedui.ui.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedui.department.MendableRow;
import org.hedui.department.QuarantinedValue;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** The cells of a row: as delivered, as they stand now, and what is wrong with them. */
final class RowCells extends Div {
    private final MendableRow row;
    private final Runnable changed;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, Div> problems = new LinkedHashMap<>();
    private int faults;

    /** @param changed is called when a field has another value and was checked */
    RowCells(MendableRow row, boolean edited, Runnable changed) {
        this.row = row;
        this.changed = changed;
        addClassName("hd-cells");
        Table table = new Table("fault.column", "row.delivered", "row.now", "row.problem");
        List<String> columns = row.delivered().columns();
        for (int place = 0; place < columns.size(); place++) {
            String column = columns.get(place);
            Div problem = new Div();
            problem.addClassName("hd-problem");
            problems.put(column, problem);
            boolean field = edited && row.mendable().contains(column);
            table.row(
                    new Quoted(column),
                    QuarantineGrid.shown(row.delivered().text(column)),
                    field ? field(column, place) : now(column),
                    problem);
        }
        add(table);
        check();
    }

    /** By column, of the fields that were changed here. */
    Map<String, String> values() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().getValue().strip().equals(initial(field.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
    }

    /** How many would be left. */
    int faults() {
        return faults;
    }

    boolean isChanged() {
        return !values().isEmpty();
    }

    /** Nobody vouches for the result of a formula: whoever takes it over writes it down. */
    private String initial(String column) {
        return row.current().isVouchedFor(column) ? row.current().text(column) : "";
    }

    private TextField field(String column, int place) {
        TextField field = new TextField();
        field.setValue(initial(column));
        field.setAriaLabel(column);
        field.setId("cell-" + (place + 1));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            check();
            changed.run();
        });
        fields.put(column, field);
        return field;
    }

    private Span now(String column) {
        String now = row.current().text(column);
        Span text = new Span(QuarantineGrid.shown(now));
        text.setClassName("hd-changed", !now.equals(row.delivered().text(column)));
        return text;
    }

    private void check() {
        List<QuarantinedValue> found = row.faults(values());
        faults = found.size();
        for (Map.Entry<String, Div> problem : problems.entrySet()) {
            Optional<QuarantinedValue> fault = found.stream()
                    .filter(value -> value.column().equals(problem.getKey()))
                    .findFirst();
            show(problem.getKey(), problem.getValue(), fault);
            Optional.ofNullable(fields.get(problem.getKey())).ifPresent(field -> field.setInvalid(fault.isPresent()));
        }
    }

    private void show(String column, Div problem, Optional<QuarantinedValue> fault) {
        problem.removeAll();
        if (fault.isPresent()) {
            QuarantinedValue value = fault.get();
            Span advice = new Span(Words.say(
                    "row.expected.advice",
                    value.expected(),
                    Words.say("fault.advice." + value.fault().name())));
            advice.addClassName("hd-quiet");
            problem.add(new Chip(Words.of(value.fault()), Tone.AMBER), advice);
        } else if (row.mendable().contains(column)) {
            problem.add(new Chip(Words.say("row.good"), Tone.GREEN));
        }
    }
}
