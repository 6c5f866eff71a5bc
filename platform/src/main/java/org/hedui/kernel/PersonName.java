package org.hedui.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A person's name as registered: 1 to 100 code points, NFC, and only {@code ·} (U+00B7) between the parts of a name.
 *
 * <p>The look-alikes of the separator (• ‧ ． ・ and a hyphen) are normalised to it, blanks around a name are dropped.
 * Equality is exact; traditional and variant characters are similar at best, which is the business of matching.
 */
public record PersonName(String value) {
    /** Stands between the parts of a name, as in 买买提·阿布都. */
    public static final String SEPARATOR = "·";

    private static final int MOST = 100;
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[·•‧．・･∙⋅\\-]\\s*");
    private static final Pattern INNER_BLANKS = Pattern.compile("(?<=\\p{IsHan})[\\s\\u00A0\\u3000]+(?=\\p{IsHan})");

    public PersonName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC)
                .strip()
                .transform(name -> SEPARATORS.matcher(name).replaceAll(SEPARATOR))
                .transform(name -> INNER_BLANKS.matcher(name).replaceAll(""));
        int length = value.codePointCount(0, value.length());
        if (length == 0 || length > MOST) {
            throw new VerificationException(
                    "HEDUI-NAME-001",
                    "a name has 1 to %d characters; %d were given".formatted(MOST, length),
                    MOST,
                    length);
        }
    }

    /** The family name and a star for each further character: what may stand in a list. */
    public String masked() {
        int first = value.offsetByCodePoints(0, 1);
        return value.substring(0, first) + "*".repeat(value.codePointCount(first, value.length()));
    }

    /** Masked, so that no log line or message carries the name; {@link #value()} is the deliberate disclosure. */
    @Override
    public String toString() {
        return masked();
    }
}
