package org.hedui.ui.words;

import com.vaadin.flow.component.UI;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language that the pages speak. Whose it is: an open page keeps the one it was opened in; a request takes the one
 * the person chose, by cookie, else the first of the browser's that we speak, else Chinese. Papers are not asked: they
 * are Chinese.
 */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    /** Kept without a login, so that the login page and the farewell speak it too. */
    public static final String COOKIE = "HEDUI_LANGUAGE";

    private static final ThreadLocal<@Nullable Language> SPOKEN = new ThreadLocal<>();
    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code lang} and {@code ui_locales}: zh-CN, en. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language that the request at work asked for: what a page is opened in. */
    static Language asked() {
        return Optional.ofNullable(SPOKEN.get()).orElse(CHINESE);
    }

    /** The language of the page at work, else of the request at work, else Chinese. */
    public static Language current() {
        UI page = UI.getCurrent();
        return Optional.ofNullable(page)
                .map(UI::getLocale)
                .flatMap(Language::of)
                .orElseGet(Language::asked);
    }

    /** The language a request asks to be answered in. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(CHINESE);
    }

    /** The language with this tag, if we speak it. */
    public static Optional<Language> find(@Nullable String tag) {
        return tag == null ? Optional.empty() : of(Locale.forLanguageTag(tag));
    }

    /** Speaks it on this thread until the answer is closed. */
    public Speech speak() {
        SPOKEN.set(this);
        return SPOKEN::remove;
    }

    private static Optional<Language> of(Locale asked) {
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(asked.getLanguage()))
                .findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(tag -> find(tag).stream())
                .findFirst();
    }

    /** Read from the header itself: the container answers with the server's own locale where there is none. */
    private static Optional<Language> preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return Optional.empty();
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream()
                    .flatMap(range -> find(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A language being spoken. */
    @FunctionalInterface
    public interface Speech extends AutoCloseable {
        @Override
        void close();
    }
}
