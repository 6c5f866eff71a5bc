package org.hedui.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.Enter;
import org.hedui.ui.parts.Keys;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;

/** Which entries one wants to see. */
final class AuditFilterFields extends Div {
    private final DatePicker from = ChineseCalendar.picker();
    private final DatePicker until = ChineseCalendar.picker();
    private final TextField actor = new TextField();
    private final TextField caseNumber = new TextField();
    private final Select<Deed> deed = new Select<>();
    private final Select<Outcome> outcome = new Select<>();
    private final ZoneId zone;

    AuditFilterFields(List<Deed> deeds, ZoneId zone, Consumer<AuditFilter> ask) {
        this.zone = zone;
        addClassNames("hd-filter", "hd-audit-filter");
        from.setPlaceholder(Words.say("audit.from"));
        from.setAriaLabel(Words.say("audit.from"));
        until.setPlaceholder(Words.say("audit.until"));
        until.setAriaLabel(Words.say("audit.until"));
        hint(actor, "audit.actor");
        hint(caseNumber, "case.number");
        choice(deed, deeds, AuditTable::deed, "audit.deed");
        choice(outcome, List.of(Outcome.values()), Words::of, "audit.outcome");
        Button query = new Button(Words.say("audit.query"), click -> ask.accept(filter()));
        query.setId("audit-query");
        Keys.SEARCH.reach(actor);
        Enter.submits(this, query);
        add(from, until, actor, caseNumber, deed, outcome, query);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                from.getOptionalValue().map(day -> day.atStartOfDay(zone).toInstant()),
                until.getOptionalValue()
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                text(actor),
                deed.getOptionalValue(),
                text(caseNumber).map(CaseNumber::new),
                outcome.getOptionalValue());
    }

    private static void hint(TextField field, String key) {
        field.setPlaceholder(Words.say(key));
        field.setAriaLabel(Words.say(key));
        field.setClearButtonVisible(true);
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(value -> !value.isEmpty());
    }

    private static <T> void choice(
            Select<T> select, List<T> items, java.util.function.Function<T, String> words, String key) {
        select.setItems(items);
        select.setPlaceholder(Words.say(key));
        select.setAriaLabel(Words.say(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.say(key + ".any"));
        select.setItemLabelGenerator(item -> item == null ? Words.say(key + ".any") : words.apply(item));
    }
}
