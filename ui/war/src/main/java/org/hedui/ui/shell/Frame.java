package org.hedui.ui.shell;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;

/** The page around the page: where one can go, who is at work and for whom, and the marks that every view bears. */
@RouteScoped
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;
    private final Actor actor;
    private final Navigation navigation;
    private final Main content = new Main();
    private final Div watermark = new Div();

    @Inject
    public Frame(
            Clock clock,
            TenantNames tenants,
            @ConfigProperty(name = "hedui.demo", defaultValue = "false") boolean demo) {
        this.clock = clock;
        this.actor = CurrentActor.require();
        this.navigation = new Navigation(actor);
        addClassName("hd-frame");
        content.addClassName("hd-content");
        watermark.addClassName("hd-watermark");
        watermark.getElement().setAttribute("aria-hidden", "true");
        add(navigation, new TopBar(actor, tenants.name(actor.tenant()), demo), content, watermark);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation());
        mark();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        mark();
    }

    /** Name and time upon the content: whoever photographs the screen is on the photograph. */
    private void mark() {
        String time = ZonedDateTime.now(clock).format(MINUTE);
        watermark.getStyle().set("background-image", Watermark.image(actor.name(), time));
    }
}
