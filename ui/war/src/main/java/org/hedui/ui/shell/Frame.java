package org.hedui.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
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
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseSchedule;

/** The page around the page: where one can go, who is at work and for whom, and the marks that every view bears. */
@CdiComponent
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;
    private final Actor actor;
    private final Navigation navigation;
    private final TopBar top;
    private final BrowseSchedule schedule;
    private final Main content = new Main();
    private final Div watermark = new Div();

    @Inject
    public Frame(
            Clock clock,
            TenantNames tenants,
            BrowseSchedule schedule,
            @ConfigProperty(name = "hedui.demo", defaultValue = "false") boolean demo) {
        this.clock = clock;
        this.actor = CurrentActor.require();
        this.schedule = schedule;
        this.navigation = new Navigation(actor, tenants.asksByLetter(actor.tenant()));
        addClassName("hd-frame");
        this.top = new TopBar(actor, tenants.name(actor.tenant()), demo, navigation);
        content.addClassName("hd-content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        watermark.addClassName("hd-watermark");
        watermark.getElement().setAttribute("aria-hidden", "true");
        add(skip(), navigation, top, content, watermark);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation());
        top.at(event.getLocation());
        // A new page begins at its top; only the frame stays where it was.
        content.getElement().executeJs("this.scrollTop = 0");
        if (Destination.CALENDAR.isOpenTo(actor)) {
            navigation.count(Destination.CALENDAR, schedule.overdue().size());
        }
        mark();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        mark();
    }

    /** For whoever walks by keyboard: past the navigation, to what the page is about. */
    private static Anchor skip() {
        Anchor skip = new Anchor("#content", Words.say("skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassName("hd-skip");
        return skip;
    }

    /** Name and time upon the content: whoever photographs the screen is on the photograph. */
    private void mark() {
        String time = ZonedDateTime.now(clock).format(MINUTE);
        watermark.getStyle().set("background-image", Watermark.image(actor.name(), time));
    }
}
