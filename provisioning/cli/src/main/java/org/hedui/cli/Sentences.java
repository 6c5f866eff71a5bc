package org.hedui.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hedui.kernel.VerificationException;

/** What the command line says, by key, in Chinese on a Chinese machine and in English elsewhere. */
public final class Sentences {
    private final ResourceBundle bundle;

    public Sentences(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "org.hedui.cli.Sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@code HEDUI_LANG} if it is set (as {@code zh} or {@code en}), else the machine's language. */
    public static Sentences ofMachine() {
        return ofMachineElse(Locale.getDefault());
    }

    /** {@code HEDUI_LANG} if it is set, else {@code otherwise}. */
    public static Sentences ofMachineElse(Locale otherwise) {
        return new Sentences(Optional.ofNullable(System.getenv("HEDUI_LANG"))
                .map(Locale::forLanguageTag)
                .orElse(otherwise));
    }

    /** @throws MissingResourceException if there is no such key, which is a fault of ours */
    public String of(String key, Object... arguments) {
        return worded(bundle.getString(key), arguments);
    }

    /** The refusal by its code; where this language has no words for it, its English sentence. */
    public String of(VerificationException refusal) {
        return bundle.containsKey(refusal.code())
                ? refusal.code() + " "
                        + worded(
                                bundle.getString(refusal.code()),
                                refusal.arguments().toArray())
                : String.valueOf(refusal.getMessage());
    }

    private static String worded(String pattern, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]); // no digit grouping in ports and seconds
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }
}
