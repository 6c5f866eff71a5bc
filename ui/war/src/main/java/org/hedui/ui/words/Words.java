package org.hedui.ui.words;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serial;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the pages by key, from {@code messages_<locale>.properties} beside this class; the sentences of refusals
 * from {@code errors_<locale>.properties}, as {@code error.<code>}.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Words implements I18NProvider {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String MESSAGES = "org.hedui.ui.words.messages";
    private static final String ERRORS = "org.hedui.ui.words.errors";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return say(key, arguments);
    }

    /** Whether there is a text of this key. */
    public static boolean know(String key) {
        return bundle(Language.current(), key).containsKey(key);
    }

    /**
     * The text of a key, filled in by position.
     *
     * @throws java.util.MissingResourceException if there is none: a mistake of ours that a test finds
     */
    public static String say(String key, Object... arguments) {
        return in(Language.current(), key, arguments);
    }

    /** The same in a language of its own, whatever the page speaks: what goes onto paper is Chinese. */
    public static String in(Language language, String key, Object... arguments) {
        String text = bundle(language, key).getString(key);
        return arguments.length == 0
                ? text
                : MessageFormat.format(
                        text,
                        Arrays.stream(arguments)
                                .map(argument -> plain(language, argument))
                                .toArray());
    }

    /** A constant in words: {@code CaseStatus.DECLARED}. */
    public static String of(Enum<?> constant) {
        return say(keyOf(constant));
    }

    /** Several in a row, as 户籍、机动车 or household register, vehicles. */
    public static Collector<CharSequence, ?, String> listing() {
        return Collectors.joining(say("list.comma"));
    }

    private static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Numbers as they are: a case of 2026 is not one of 2,026. Constants and lists in words. */
    private static String plain(Language language, Object argument) {
        if (argument instanceof Enum<?> constant && know(keyOf(constant))) {
            return in(language, keyOf(constant));
        }
        if (argument instanceof Collection<?> many) {
            return many.stream()
                    .map(one -> plain(language, one))
                    .collect(Collectors.joining(in(language, "list.comma")));
        }
        return argument instanceof BigDecimal exact ? exact.toPlainString() : String.valueOf(argument);
    }

    private static ResourceBundle bundle(Language language, String key) {
        return ResourceBundle.getBundle(
                key.startsWith("error.") ? ERRORS : MESSAGES, language.locale(), Words.class.getClassLoader(), EXACT);
    }
}
