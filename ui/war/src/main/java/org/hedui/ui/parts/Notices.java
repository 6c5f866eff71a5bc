package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.hedui.ui.words.Words;

/** A word at the upper edge of the page that goes by itself. */
public final class Notices {
    private static final int READING_MILLIS = 4_000;

    private Notices() {}

    /** What was asked for was done. */
    public static void done(String key, Object... arguments) {
        show(key, NotificationVariant.LUMO_SUCCESS, arguments);
    }

    /** Something on the page needs looking at. */
    public static void look(String key, Object... arguments) {
        show(key, NotificationVariant.LUMO_WARNING, arguments);
    }

    /** Something is missing or wrong in a form: says so, and leads to the first such field. */
    public static void incomplete(Component form) {
        look("form.incomplete");
        // Once the fields have been marked in the browser.
        form.getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
    }

    private static void show(String key, NotificationVariant variant, Object... arguments) {
        Notification notice =
                Notification.show(Words.say(key, arguments), READING_MILLIS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(variant);
        notice.addClassName("hd-notice");
    }
}
