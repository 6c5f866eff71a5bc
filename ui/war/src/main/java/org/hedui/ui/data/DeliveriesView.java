package org.hedui.ui.data;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.ui.work.BackgroundWork;
import org.hedui.verification.BrowseDeliveries;
import org.hedui.verification.ImportDelivery;

/** What departments delivered, newest first, and the form that takes in another file. */
@CdiComponent
@Route(value = "deliveries", layout = Frame.class)
public class DeliveriesView extends Sheet implements HasDynamicTitle {
    @Inject
    public DeliveriesView(BrowseDeliveries deliveries, ImportDelivery imports, BackgroundWork work, Clock clock) {
        DeliveryGrid grid = new DeliveryGrid(deliveries);
        if (Guard.may(CurrentActor.require(), Permission.IMPORT_DELIVERY)) {
            ImportForm form = new ImportForm(deliveries.datasets(), LocalDate.now(clock));
            ImportPanel panel = new ImportPanel(form, imports, work, grid::refresh);
            add(new Panel(Words.say("import.title"), panel).line(Words.say("import.line")));
        }
        add(new Panel(Words.say("deliveries.list"), grid).flush().grow());
        head(Words.say("deliveries.title"), Words.say("deliveries.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("deliveries.title");
    }
}
