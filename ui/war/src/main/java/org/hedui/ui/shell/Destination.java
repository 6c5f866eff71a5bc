package org.hedui.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import org.hedui.access.Actor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;

/** Where the navigation leads, in the order of the page, each with the permission without which it is not offered. */
enum Destination {
    CASES("cases", Permission.BROWSE_CASES),
    DECLARE("declare", Permission.DECLARE_HOUSEHOLD),
    ROSTERS("rosters", Permission.BROWSE_ROSTERS),
    VISITS("visits", Permission.ASK_DEPARTMENT),
    ARCHIVE("archive", Permission.BROWSE_ARCHIVE),
    DELIVERIES("deliveries", Permission.BROWSE_DELIVERIES),
    CALENDAR("calendar", Permission.BROWSE_SCHEDULE),
    SEARCH("search", Permission.SEARCH),
    AUDIT("audit", Permission.READ_AUDIT);

    private final String path;
    private final Permission permission;

    Destination(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    String path() {
        return path;
    }

    /** The name of the icon and of the text. */
    String key() {
        return "nav." + path;
    }

    boolean isOpenTo(Actor actor) {
        return Guard.may(actor, permission);
    }

    /** Where this person's work begins; nowhere for somebody who has no page yet. */
    static Optional<Destination> firstOf(Actor actor) {
        return Arrays.stream(values())
                .filter(destination -> destination.isOpenTo(actor))
                .findFirst();
    }
}
