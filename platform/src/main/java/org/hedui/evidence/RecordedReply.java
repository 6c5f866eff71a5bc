package org.hedui.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one source answered in one check.
 *
 * @param department the name to print
 * @param source which deliveries answered, or which letter was, if only by being told that nobody answers; or empty
 * @param reason why there is no answer: the months that lack, or words; or empty
 * @param feedbackAt 反馈时间: when the department supplied what answered
 */
public record RecordedReply(
        String dataset,
        AnswerKind kind,
        String department,
        String source,
        String reason,
        Optional<Instant> feedbackAt,
        int rows) {
    private static final String LETTER = "查询函";
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}( \\d{4}-\\d{2})*");

    /** How an answer to a letter quotes it. @param rest who answered, or which file */
    public static String letter(String number, String rest) {
        return "%s %s %s".formatted(LETTER, number, rest).strip();
    }

    /** Whether this is what became of a letter to the department. */
    public boolean byLetter() {
        return source.startsWith(LETTER);
    }

    /** Whether the reason is a list of months. */
    public boolean lacksMonths() {
        return MONTHS.matcher(reason).matches();
    }
}
