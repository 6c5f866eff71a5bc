package org.hedui.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Asks twice a second whether a job has ended, and no longer than that or than its page is open. */
public final class Watch {
    private static final int POLL_MILLIS = 500;

    private Watch() {}

    /** @param ended is called once, on the page */
    public static void over(Component place, Job<?> job, Runnable ended) {
        UI page = UI.getCurrent();
        page.setPollInterval(POLL_MILLIS);
        Registration[] listening = new Registration[1];
        listening[0] = page.addPollListener(poll -> {
            if (job.isEnded()) {
                listening[0].remove();
                page.setPollInterval(-1);
                ended.run();
            }
        });
        place.addDetachListener(gone -> page.setPollInterval(-1));
    }
}
