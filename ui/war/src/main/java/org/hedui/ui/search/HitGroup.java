package org.hedui.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hedui.search.Found;
import org.hedui.search.Slice;
import org.hedui.ui.parts.Pager;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;

/** One kind of what was found: how many, a page of them, and the ways to another page or order. */
final class HitGroup<T> extends Div {
    private final String key;
    private final Function<List<T>, Component> table;
    private final Consumer<Slice> turn;

    /**
     * @param key of the text that names the group
     * @param turn asks for another page, which is a search of its own
     */
    HitGroup(String key, Function<List<T>, Component> table, Consumer<Slice> turn) {
        this.key = key;
        this.table = table;
        this.turn = turn;
        setId(key.replace('.', '-'));
    }

    /** @param orders in which they can be sorted */
    void show(Found<T> found, Slice slice, List<Slice.Order> orders) {
        removeAll();
        Panel panel = new Panel(Words.say(key))
                .line(Words.say("search.found", found.total()))
                .flush();
        if (found.total() == 0) {
            Paragraph nothing = new Paragraph(Words.say("search.group.nothing"));
            nothing.addClassNames("hd-quiet", "hd-group-nothing");
            add(panel.with(nothing));
            return;
        }
        Div page = new Div(table.apply(found.hits()));
        page.addClassName("hd-audit");
        panel.with(page);
        if (found.total() > 1) {
            panel.actions(order(slice, orders));
        }
        if (found.total() > slice.limit()) {
            Pager pager =
                    new Pager(slice.limit(), offset -> turn.accept(new Slice(offset, slice.limit(), slice.order())));
            pager.show(slice.offset(), found.total());
            panel.with(pager);
        }
        add(panel);
    }

    private Select<Slice.Order> order(Slice slice, List<Slice.Order> orders) {
        Select<Slice.Order> order = new Select<>();
        order.addThemeName("small");
        order.setAriaLabel(Words.say("search.order"));
        order.setItems(orders);
        order.setItemLabelGenerator(Words::of);
        order.setValue(slice.order());
        order.addValueChangeListener(change -> turn.accept(new Slice(0, slice.limit(), change.getValue())));
        return order;
    }
}
