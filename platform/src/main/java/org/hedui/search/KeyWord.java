package org.hedui.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.household.NameKeys;

/** One word of what was typed, and what it can be. Normalised before (see {@link KeyReading}). */
record KeyWord(String text) {
    private static final Pattern MASKED = Pattern.compile("(\\d{0,17})\\*+(\\d{0,16}[\\dX]?)");
    private static final Pattern TAIL = Pattern.compile("\\d{3}[\\dX]");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})[-./月](\\d{1,2})日?|(\\d{2})(\\d{2}))");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{14,17}[\\dX]");
    private static final Pattern NUMBER = Pattern.compile("[\\d核AE-]*\\d[\\d核AE-]*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Mn}'·•‧・∙⋅-]*\\p{L}[\\p{L}\\p{Mn}'·•‧・∙⋅-]*");
    private static final Pattern STARRED_NAME = Pattern.compile("(?=.*\\p{L}).*\\*.*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    boolean isMasked() {
        return MASKED.matcher(capital()).matches();
    }

    String head() {
        return part(1);
    }

    String tail() {
        return isMasked() ? part(2) : capital();
    }

    boolean isTail() {
        return TAIL.matcher(capital()).matches();
    }

    /** As long as an identity number. */
    boolean isLongNumber() {
        return LONG_NUMBER.matcher(capital()).matches();
    }

    boolean isName() {
        return NAME.matcher(text).matches();
    }

    boolean isStarredName() {
        return STARRED_NAME.matcher(text).matches() && !isMasked();
    }

    boolean isBadlyMasked() {
        return text.contains("*") && !isMasked();
    }

    boolean isChinese() {
        return CHINESE.matcher(text).find();
    }

    boolean isNumber() {
        return NUMBER.matcher(capital()).matches();
    }

    boolean isEightDigits() {
        return text.length() == 8 && text.chars().allMatch(Character::isDigit);
    }

    /** A day of birth, as 19800101, 1980-1-1 or 1980年1月1日. */
    Optional<LocalDate> day() {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            boolean compact = day.group(2) == null;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(compact ? 4 : 2)),
                    Integer.parseInt(day.group(compact ? 5 : 3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In the form in which names are kept findable; of a spelling the tones fall, and ü is v. */
    String written() {
        if (isChinese()) {
            return NameKeys.written(text);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("([uU])\u0308", "v");
        return NameKeys.written(apart.replaceAll("\\p{Mn}", ""));
    }

    String capital() {
        return text.toUpperCase(Locale.ROOT);
    }

    private String part(int group) {
        Matcher masked = MASKED.matcher(capital());
        return masked.matches() ? masked.group(group) : "";
    }
}
