package org.hedui.ui.calendar;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.hedui.department.SupplyDue;
import org.hedui.tenancy.TenantSettings;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseSchedule;

/** Which department owes what for which months by when, what came, what is late and what comes next (数据报送与比对日程). */
@CdiComponent
@Route(value = "calendar", layout = Frame.class)
public class CalendarView extends Sheet implements HasDynamicTitle {
    private final BrowseSchedule schedule;
    private final LocalDate today;
    private final Div month = stack();
    private final Div year = stack();
    private final Div place = stack();

    @Inject
    public CalendarView(BrowseSchedule schedule, Clock clock) {
        this.schedule = schedule;
        this.today = LocalDate.now(clock);
        List<TenantSettings> places = schedule.places();
        if (places.get(0).supply().isEmpty() && places.get(0).comparison().isEmpty()) {
            add(new Panel(Words.say("calendar.title"), new EmptyState("calendar.nothing")));
        } else {
            late();
            add(months(), month, year);
            showMonth(YearMonth.from(today));
            showYear(today.getYear());
        }
        add(places(places), place);
        showPlace(places.get(0));
        head(Words.say("calendar.title"), Words.say("calendar.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("calendar.title");
    }

    private void late() {
        List<SupplyDue> overdue = schedule.overdue();
        if (!overdue.isEmpty()) {
            add(
                    new Callout(
                            Words.say(
                                    "calendar.overdue",
                                    overdue.size(),
                                    overdue.get(0).daysLate()),
                            Tone.RED),
                    new Panel(Words.say("calendar.overdue.list"), SupplyPanel.table(overdue))
                            .flush()
                            .line(Words.say("calendar.overdue.line")));
        }
    }

    private Div months() {
        Select<Integer> years = new Select<>();
        years.setLabel(Words.say("calendar.year"));
        years.setItems(today.getYear() - 1, today.getYear(), today.getYear() + 1);
        years.setValue(today.getYear());
        years.setId("calendar-year");
        Select<Integer> numbers = new Select<>();
        numbers.setLabel(Words.say("calendar.month"));
        numbers.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        numbers.setItemLabelGenerator(number -> Words.say("calendar.month.name", number));
        numbers.setValue(today.getMonthValue());
        numbers.setId("calendar-month");
        years.addValueChangeListener(change -> {
            showYear(change.getValue());
            showMonth(YearMonth.of(change.getValue(), numbers.getValue()));
        });
        numbers.addValueChangeListener(change -> showMonth(YearMonth.of(years.getValue(), change.getValue())));
        Div row = new Div(years, numbers);
        row.addClassName("hd-row");
        return row;
    }

    private void showMonth(YearMonth chosen) {
        BrowseSchedule.Month shown = schedule.month(chosen);
        month.removeAll();
        month.add(new SupplyPanel(shown, schedule.ahead()), new ComparisonPanel(shown, today));
    }

    private void showYear(int chosen) {
        year.removeAll();
        year.add(new Panel(Words.say("calendar.overview", chosen), new YearTable(schedule.year(chosen), chosen, today))
                .flush()
                .line(Words.say("calendar.overview.line")));
    }

    /** Who stands above others sees their calendars too: they are rules, not data. */
    private Div places(List<TenantSettings> places) {
        Div row = new Div();
        if (places.size() > 1) {
            Select<TenantSettings> choice = new Select<>();
            choice.setLabel(Words.say("calendar.place"));
            choice.setItems(places);
            choice.setItemLabelGenerator(TenantSettings::name);
            choice.setValue(places.get(0));
            choice.setId("calendar-place");
            choice.addValueChangeListener(change -> showPlace(change.getValue()));
            row.add(choice);
            row.addClassName("hd-row");
        }
        return row;
    }

    private void showPlace(TenantSettings chosen) {
        place.removeAll();
        place.add(new RulesPanel(chosen, schedule.catalogue()));
    }

    private static Div stack() {
        Div stack = new Div();
        stack.addClassName("hd-stack");
        return stack;
    }
}
