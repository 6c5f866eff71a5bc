package org.hedui.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/** What was done, by a stable code as {@code declare-household}. The page words it through the key {@code deed.<code>}. */
public record Deed(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Deed {
        if (!FORM.matcher(code).matches() || code.length() > 60) {
            throw new VerificationException("HEDUI-AUD-001", "a deed's code is made of small words and hyphens");
        }
    }

    /** The deed of a use case that does one thing: its class's name in small words. Refusals are recorded under it. */
    public static Deed of(Class<?> useCase) {
        String words = useCase.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return new Deed(words.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
