package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.hedui.casefile.CaseStatus;
import org.hedui.ui.words.Words;

/** The way of a case, and where on it this one stands. */
public final class Steps extends OrderedList {
    /** The stations in order; a case that stands at one has still to do what it names. */
    private static final List<CaseStatus> WAY = List.of(
            CaseStatus.DECLARED,
            CaseStatus.AUTHORIZED,
            CaseStatus.ENTRUSTED,
            CaseStatus.SYSTEM_CHECK,
            CaseStatus.COMPUTED,
            CaseStatus.COMMITTEE,
            CaseStatus.REPORTED,
            CaseStatus.DELIVERED);

    /** @param reached the day on which each station was reached last, by status; absent where it was not */
    public Steps(CaseStatus status, Map<CaseStatus, String> reached) {
        addClassName("hd-steps");
        int here = status == CaseStatus.RETURNED ? WAY.indexOf(CaseStatus.ENTRUSTED) : WAY.indexOf(status);
        for (int i = 0; i < WAY.size(); i++) {
            add(station(WAY.get(i), i, here, status, reached));
        }
    }

    private static Component station(
            CaseStatus station, int index, int here, CaseStatus status, Map<CaseStatus, String> reached) {
        boolean done = index < here
                || status == CaseStatus.DELIVERED
                || status == CaseStatus.CANCELLED && reached.containsKey(station);
        ListItem item = new ListItem(Words.say("step." + station.name()));
        Element day = new Element("small");
        day.setText(done || index == here ? reached.getOrDefault(station, "") : "");
        item.getElement().appendChild(day);
        item.setClassName("hd-step-done", done);
        item.setClassName("hd-step-here", index == here && !done);
        item.setClassName("hd-step-halt", index == here && status == CaseStatus.RETURNED);
        if (index == here) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
