package org.hedui.search;

import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/**
 * What a person is searched for, as the actor states it. It stays in the audit trail, so it must not name the person.
 *
 * @param words 2 to 200 characters, without an identity number
 */
public record StatedPurpose(SearchPurpose choice, String words) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?:\\d[\\s-]*){15}");

    public StatedPurpose {
        words = plain(words);
    }

    /** Words for the trail: not blank, not endless, and no identity number among them. */
    static String plain(String words) {
        String stripped = words.strip();
        if (stripped.length() < SHORTEST || stripped.length() > LONGEST) {
            throw new VerificationException(
                    "HEDUI-SEARCH-007",
                    "say in %d to %d characters what for".formatted(SHORTEST, LONGEST),
                    SHORTEST,
                    LONGEST);
        }
        if (IDENTITY_NUMBER.matcher(stripped).find()) {
            throw new VerificationException(
                    "HEDUI-SEARCH-010", "the words stay in the audit trail: no identity number belongs into them");
        }
        return stripped;
    }

    /** As it stands in the audit trail. */
    String sentence() {
        return choice.chinese() + "：" + words;
    }
}
