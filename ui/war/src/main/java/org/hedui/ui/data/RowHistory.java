package org.hedui.ui.data;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.hedui.department.MendableRow;
import org.hedui.department.RowStep;
import org.hedui.department.WholeRow;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;

/** What was done to the row, the latest first: who, when, before and after, why. */
final class RowHistory extends Section {
    RowHistory(MendableRow row) {
        OrderedList list = new OrderedList();
        list.addClassName("hd-history");
        for (int i = row.steps().size() - 1; i >= 0; i--) {
            list.add(item(row, i));
        }
        add(new Panel(Words.say("row.history"), list));
    }

    private static ListItem item(MendableRow row, int at) {
        RowStep step = row.steps().get(at);
        ListItem item = new ListItem(new Span(Words.of(step.deed())));
        item.getElement().appendChild(text("small", step.by().name() + " · " + Moments.minute(step.at())));
        if (at > 0) {
            changes(row.after(row.steps().get(at - 1)), row.after(step), item);
        }
        if (!step.reason().isBlank()) {
            item.getElement().appendChild(text("q", step.reason()));
        }
        return item;
    }

    private static void changes(WholeRow before, WholeRow after, ListItem item) {
        for (String column : after.columns()) {
            if (!before.text(column).equals(after.text(column))) {
                Element change = text(
                        "div",
                        Words.say(
                                "row.change",
                                column,
                                QuarantineGrid.shown(before.text(column)),
                                QuarantineGrid.shown(after.text(column))));
                change.getClassList().add("hd-change");
                item.getElement().appendChild(change);
            }
        }
    }

    private static Element text(String tag, String words) {
        Element element = new Element(tag);
        element.setText(words);
        return element;
    }
}
