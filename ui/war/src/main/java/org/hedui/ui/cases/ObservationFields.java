package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedui.tenancy.WorkflowSettings.ChecklistPoint;

/** The tenant's list, with room to write beside each point. */
final class ObservationFields extends Div {
    private static final int LONGEST = 500;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    ObservationFields(List<ChecklistPoint> points) {
        addClassName("hd-survey-points");
        for (ChecklistPoint point : points) {
            TextArea field = new TextArea(point.text());
            field.setMaxLength(LONGEST);
            field.setId("seen-" + point.id());
            fields.put(point.id(), field);
            add(field);
        }
    }

    /** On a home visit nothing is left open; write that there is none. */
    boolean check() {
        return fields.values().stream().map(Required::check).reduce(true, Boolean::logicalAnd);
    }

    Map<String, String> seen() {
        Map<String, String> seen = new HashMap<>();
        fields.forEach((point, field) -> seen.put(point, field.getValue()));
        return seen;
    }
}
