package org.hedui.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * What was typed into the box of the top bar, on its way to the page that searches. It goes by the session and not by
 * the address: a name or an identity number has no business in a browser's history or a server's access log.
 */
public record WantedSearch(String text) {
    static void put(UI page, String text) {
        ComponentUtil.setData(page, WantedSearch.class, new WantedSearch(text));
    }

    /** Once: what is taken is gone. */
    public static Optional<String> take(UI page) {
        Optional<WantedSearch> wanted = Optional.ofNullable(ComponentUtil.getData(page, WantedSearch.class));
        ComponentUtil.setData(page, WantedSearch.class, null);
        return wanted.map(WantedSearch::text);
    }
}
