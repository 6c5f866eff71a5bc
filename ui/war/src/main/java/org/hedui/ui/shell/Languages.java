package org.hedui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.hedui.ui.words.Language;
import org.hedui.ui.words.LanguageSwitch;
import org.hedui.ui.words.Words;

/** The languages of the pages, each written in itself. Choosing one loads the page again. */
final class Languages extends Div {
    private final Map<Language, Anchor> links = new EnumMap<>(Language.class);

    Languages() {
        addClassName("hd-languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.say("language"));
        for (Language language : Language.values()) {
            Anchor link = new Anchor("", Words.of(language));
            link.getElement().setAttribute("router-ignore", true);
            link.getElement().setAttribute("lang", language.tag());
            link.getElement().setAttribute("hreflang", language.tag());
            if (language == Language.current()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.put(language, link);
            add(link);
        }
    }

    /** @param here the path one is at */
    void at(String here) {
        links.forEach((language, link) -> link.setHref(LanguageSwitch.address(language, here)));
    }
}
