package org.hedui.browser;

import java.util.HashMap;
import java.util.Map;

/** The desks of 东辽县's offices in one browser: each logs in once and stays, since a login costs more than a page. */
record Offices(Chromium chromium, Map<String, Desk> desks) {
    Offices(Chromium chromium) {
        this(chromium, new HashMap<>());
    }

    Desk desk(String office) {
        return desks.computeIfAbsent("dongliao." + office, chromium::desk);
    }
}
