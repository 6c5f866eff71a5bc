package org.hedui.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.hedui.access.CurrentActor;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Sheet;

/** Leads everybody to where their work begins. Who has no work here yet is told so. */
@CdiComponent
@Route(value = "", layout = Frame.class)
public class StartView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    public StartView() {
        add(new EmptyState("start.nothing"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Destination.firstOf(CurrentActor.require()).ifPresent(destination -> event.forwardTo(destination.path()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("start.title");
    }
}
