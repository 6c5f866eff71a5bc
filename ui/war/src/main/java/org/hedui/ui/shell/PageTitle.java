package org.hedui.ui.shell;

import org.hedui.ui.words.Words;

/** The title of the browser's tab. */
public final class PageTitle {
    private PageTitle() {}

    public static String of(String key, Object... arguments) {
        return Words.say(key, arguments) + " · " + Words.say("product.short");
    }
}
