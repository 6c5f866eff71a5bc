package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedui.casefile.CaseStatus;
import org.hedui.tenancy.WorkflowSettings;
import org.hedui.ui.words.Words;

/** The way of a case, and where on it this one stands. */
public final class Steps extends OrderedList {
    /** @param reached the day on which each station was reached last, by status; absent where it was not */
    public Steps(CaseStatus status, WorkflowSettings workflow, Map<CaseStatus, String> reached) {
        addClassName("hd-steps");
        List<CaseStatus> way = way(workflow);
        int here = way.indexOf(status == CaseStatus.RETURNED ? CaseStatus.ENTRUSTED : status);
        for (int i = 0; i < way.size(); i++) {
            add(station(way.get(i), i, here, status, reached));
        }
    }

    /** The stations in order, as the tenant goes; a case that stands at one has still to do what it names. */
    private static List<CaseStatus> way(WorkflowSettings workflow) {
        List<CaseStatus> way =
                new ArrayList<>(List.of(CaseStatus.DECLARED, CaseStatus.AUTHORIZED, CaseStatus.ENTRUSTED));
        if (workflow.acceptance().review() == WorkflowSettings.Review.TWO_STEP) {
            way.add(CaseStatus.APPROVAL_REVIEW);
        }
        way.add(CaseStatus.SYSTEM_CHECK);
        if (!workflow.visits().isEmpty()) {
            way.add(CaseStatus.DEPARTMENT_CHECK);
        }
        if (workflow.survey() != WorkflowSettings.Survey.NONE) {
            way.add(CaseStatus.SURVEY);
        }
        way.addAll(List.of(CaseStatus.COMPUTED, CaseStatus.COMMITTEE, CaseStatus.REPORTED, CaseStatus.DELIVERED));
        if (workflow.archive()) {
            way.add(CaseStatus.ARCHIVED);
        }
        return way;
    }

    private static Component station(
            CaseStatus station, int index, int here, CaseStatus status, Map<CaseStatus, String> reached) {
        boolean done = index < here
                || (index == here && isDone(status))
                || (status == CaseStatus.CANCELLED && reached.containsKey(station));
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

    /** Nothing more is to be done at the last stations. */
    private static boolean isDone(CaseStatus status) {
        return status == CaseStatus.DELIVERED || status == CaseStatus.ARCHIVED;
    }
}
