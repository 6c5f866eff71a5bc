package org.hedui.ui.calendar;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.tenancy.Schedule;
import org.hedui.tenancy.TenantSettings;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;

/** A place's calendar as its papers fix it, word for word, and what in it is a default of ours. */
final class RulesPanel extends Section {
    private final Catalogue catalogue;

    RulesPanel(TenantSettings place, Catalogue catalogue) {
        this.catalogue = catalogue;
        Panel panel = new Panel(Words.say("calendar.rules", place.name()))
                .flush()
                .line(Words.say("calendar.rest." + place.restDays().name()));
        if (place.supply().isEmpty() && place.comparison().isEmpty()) {
            add(panel.with(new EmptyState("calendar.nothing")));
            return;
        }
        Table table = new Table(
                "calendar.kind", "calendar.who", "calendar.when.head", "calendar.months-covered", "calendar.source");
        place.supply().forEach(schedule -> row(table, "calendar.kind.supply", schedule));
        place.comparison().forEach(schedule -> row(table, "calendar.kind.comparison", schedule));
        table.addClassName("hd-rules");
        add(panel.with(table));
    }

    private void row(Table table, String kind, Schedule schedule) {
        List<String> names = schedule.of().stream().map(this::name).toList();
        table.row(
                Words.say(kind),
                Words.say("calendar.list", names),
                Rule.when(schedule),
                Words.say("calendar.months-before", schedule.covers()),
                Rule.source(schedule));
    }

    private String name(String id) {
        return catalogue.datasets().stream()
                .filter(dataset -> dataset.id().value().equals(id))
                .findFirst()
                .map(Dataset::label)
                .orElseGet(() -> catalogue.requireDepartment(id).name());
    }
}
