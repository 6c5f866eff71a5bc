package org.hedui.ui.words;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hedui.kernel.VerificationException;
import org.jspecify.annotations.Nullable;

/**
 * Something that was refused or went wrong, as a person is told about it: a sentence, and for what nobody foresaw a
 * number that the log knows too.
 *
 * @param sentence what happened and what to do
 * @param number in the log beside the cause; empty where the sentence says all
 */
public record Incident(String sentence, String number) {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A refusal in the words of its code; anything else an apology whose number is logged with the cause. */
    public static Incident of(Throwable thrown) {
        VerificationException refusal = refusal(thrown);
        if (refusal != null && Words.know("error." + refusal.code())) {
            return new Incident(
                    Words.say("error." + refusal.code(), refusal.arguments().toArray()), "");
        }
        return unforeseen(thrown);
    }

    /** A refusal that was noted earlier, in the words of its code; its own English sentence if it has none here. */
    public static String sentence(String code, Object[] arguments, String otherwise) {
        return Words.know("error." + code) ? Words.say("error." + code, arguments) : otherwise;
    }

    private static Incident unforeseen(Throwable thrown) {
        String number = newNumber();
        LOG.log(Level.SEVERE, "incident " + number, thrown);
        return new Incident(Words.say("error.unforeseen", number), number);
    }

    /** A number for the log, short enough to be read over the telephone. */
    public static String newNumber() {
        return "%06X".formatted(RANDOM.nextInt(0x1000000)).toUpperCase(Locale.ROOT);
    }

    private static @Nullable VerificationException refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof VerificationException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
