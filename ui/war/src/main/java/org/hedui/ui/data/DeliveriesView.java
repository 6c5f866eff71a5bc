package org.hedui.ui.data;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.department.SupplyDue;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.ui.work.BackgroundWork;
import org.hedui.verification.BrowseDeliveries;
import org.hedui.verification.BrowseSchedule;
import org.hedui.verification.ImportDelivery;

/** What departments delivered, newest first, and the form that takes in another file. */
@CdiComponent
@Route(value = "deliveries", layout = Frame.class)
public class DeliveriesView extends Sheet implements HasDynamicTitle {
    @Inject
    public DeliveriesView(
            BrowseDeliveries deliveries,
            ImportDelivery imports,
            BrowseSchedule schedule,
            BackgroundWork work,
            Clock clock) {
        late(schedule);
        DeliveryGrid grid = new DeliveryGrid(deliveries);
        if (Guard.may(CurrentActor.require(), Permission.IMPORT_DELIVERY)) {
            ImportForm form = new ImportForm(deliveries.datasets(), LocalDate.now(clock));
            ImportPanel panel = new ImportPanel(form, imports, work, grid::refresh);
            add(new Panel(Words.say("import.title"), panel).line(Words.say("import.line")));
        }
        add(new TreatmentList());
        add(new Panel(Words.say("deliveries.list"), grid).flush().grow());
        head(Words.say("deliveries.title"), Words.say("deliveries.line"));
    }

    /** Late supply is seen by whom it concerns first, wherever the day's work begins. */
    private void late(BrowseSchedule schedule) {
        List<SupplyDue> overdue =
                Guard.may(CurrentActor.require(), Permission.BROWSE_SCHEDULE) ? schedule.overdue() : List.of();
        if (!overdue.isEmpty()) {
            Callout late = new Callout(
                    Words.say("calendar.overdue", overdue.size(), overdue.get(0).daysLate()), Tone.RED);
            Anchor more = new Anchor("calendar", Words.say("calendar.see"));
            more.getElement().setAttribute("router-link", true);
            late.add(more);
            add(late);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("deliveries.title");
    }
}
