package org.hedui.ui.cases;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.hedui.casefile.CaseStep;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;

/** The steps the case has taken, the latest first. */
final class HistoryPanel extends Section {
    HistoryPanel(List<CaseStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("hd-history");
        for (int i = steps.size() - 1; i >= 0; i--) {
            list.add(item(steps.get(i)));
        }
        add(new Panel(Words.say("case.history"), list));
    }

    private static ListItem item(CaseStep step) {
        ListItem item = new ListItem(new Span(Words.say("history." + step.event())));
        item.getElement().appendChild(text("small", step.actorName() + " · " + Moments.minute(step.at())));
        if (!step.note().isBlank()) {
            item.getElement().appendChild(text("q", step.note()));
        }
        return item;
    }

    private static Element text(String tag, String words) {
        Element element = new Element(tag);
        element.setText(words);
        return element;
    }
}
