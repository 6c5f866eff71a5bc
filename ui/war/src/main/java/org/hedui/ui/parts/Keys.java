package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/**
 * What the keyboard reaches from anywhere on a page, as the help of the question mark tells it. The page's own script
 * listens and acts on the first visible part that bears the mark; within a field the keys write.
 */
public enum Keys {
    /** The slash goes to the search field. */
    SEARCH,
    /** The full stop (beside &gt;) turns to the next page. */
    NEXT,
    /** The comma (beside &lt;) turns to the page before. */
    PREVIOUS,
    /** The question mark opens the list of these keys. */
    HELP,
    /** Escape closes the navigation where it lies over the page. */
    MENU;

    /** Marks the part that this key reaches. */
    public void reach(Component part) {
        part.getElement().setAttribute("data-key", name().toLowerCase(Locale.ROOT));
    }
}
