package org.hedui.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hedui.tenancy.Schedule;
import org.hedui.ui.words.Words;

/** An entry of a calendar in words, and where it comes from: the region's own paper, and what of it is a default of ours. */
final class Rule {
    private static final int EVERY_MONTH = 12;

    private Rule() {}

    /** As 每季度首月 10 日前. */
    static String when(Schedule schedule) {
        return schedule.months().size() == EVERY_MONTH
                ? Words.say("calendar.when.monthly", schedule.day())
                : Words.say("calendar.when", schedule.months().stream().sorted().toList(), schedule.day());
    }

    static Component source(Schedule schedule) {
        Div source = new Div(new Span(schedule.source()));
        source.addClassName("hd-source");
        if (!schedule.defaults().isEmpty()) {
            Span ours = new Span(Words.say(
                    "calendar.default", schedule.defaults().stream().sorted().toList()));
            ours.addClassName("hd-quiet");
            source.add(ours);
        }
        return source;
    }
}
