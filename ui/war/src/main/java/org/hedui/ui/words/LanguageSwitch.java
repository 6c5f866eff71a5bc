package org.hedui.ui.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way from one language to the other: a link that any page can bear. Each language is written in itself. */
public final class LanguageSwitch {
    private LanguageSwitch() {}

    /**
     * An address that chooses the language and leads back.
     *
     * @param here the path one comes from, with a slash at its head
     */
    public static String address(Language language, String here) {
        return "language?to=" + language.tag() + "&back=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    static String html(String here) {
        return Stream.of(Language.values())
                .map(language -> language == Language.current()
                        ? "<span lang=\"%s\" aria-current=\"true\">%s</span>"
                                .formatted(language.tag(), Words.of(language))
                        : "<a lang=\"%1$s\" hreflang=\"%1$s\" href=\"/%2$s\">%3$s</a>"
                                .formatted(
                                        language.tag(),
                                        address(language, here).replace("&", "&amp;"),
                                        Words.of(language)))
                .collect(Collectors.joining());
    }
}
