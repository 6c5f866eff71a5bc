package org.hedui.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says what a use case refused, on whatever page it happened. A page need not catch anything for it. */
@ApplicationScoped
public class SpokenErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final int READING_MILLIS = 9_000;

    void watch(@Observes ServiceInitEvent start) {
        start.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(new SpokenErrors()));
    }

    @Override
    public void error(ErrorEvent event) {
        Incident incident = Incident.of(event.getThrowable());
        UI page = UI.getCurrent();
        if (page != null) {
            page.access(() -> say(incident));
        }
    }

    private static void say(Incident incident) {
        Notification notice = Notification.show(incident.sentence(), READING_MILLIS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(
                incident.number().isEmpty() ? NotificationVariant.LUMO_WARNING : NotificationVariant.LUMO_ERROR);
        notice.addClassName("hd-notice");
        notice.getElement().setAttribute("role", "alert");
    }
}
