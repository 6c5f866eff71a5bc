package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedui.ui.words.Words;

/**
 * A short table that is there as a whole and prints well; on a phone each row is a card whose values bear the names of
 * their columns. Long lists are lazy grids instead.
 */
public final class Table extends NativeTable {
    private final Set<Integer> numbers = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    /** @param keys of the texts of its columns; one that begins with {@code #} is a column of numbers */
    public Table(String... keys) {
        addClassName("hd-table");
        NativeTableRow heads = new NativeTableRow();
        for (int i = 0; i < keys.length; i++) {
            boolean number = keys[i].startsWith("#");
            String key = number ? keys[i].substring(1) : keys[i];
            names.add(key.isEmpty() ? "" : Words.say(key));
            NativeTableHeaderCell cell = new NativeTableHeaderCell(names.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("hd-number", number);
            if (number) {
                numbers.add(i);
            }
            heads.add(cell);
        }
        getHead().add(heads);
    }

    /** Texts and components, in the order of the columns. */
    public Table row(Object... values) {
        NativeTableRow row = new NativeTableRow();
        List<Object> cells = List.of(values);
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = new NativeTableCell(content(cells.get(i)));
            cell.setClassName("hd-number", numbers.contains(i));
            cell.getElement().setAttribute("data-label", names.get(i));
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    private static Component content(Object value) {
        return value instanceof Component component ? component : new Span(String.valueOf(value));
    }
}
