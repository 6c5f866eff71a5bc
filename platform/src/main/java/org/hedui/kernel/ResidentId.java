package org.hedui.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number (公民身份号码, GB 11643): 17 digits and an ISO 7064 MOD 11-2 check character.
 *
 * <p>The division code in front is not checked: repealed divisions and other provinces are ordinary.
 */
public record ResidentId(String value) implements Comparable<ResidentId> {
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200B\\uFEFF]");
    private static final Pattern LOOK_ALIKES = Pattern.compile("[xХхΧχ]");
    private static final Pattern FIRST_GENERATION = Pattern.compile("\\d{15}");
    /** Sequences 996 to 999 of the first generation were given to people of a hundred and more years. */
    private static final Pattern CENTENARIAN = Pattern.compile("\\d{12}99[6-9]");

    public ResidentId {
        if (!FORM.matcher(value).matches() || value.charAt(17) != checkCharacter(value) || !existsOnCalendar(value)) {
            throw new InvalidResidentId(value.length());
        }
    }

    /**
     * Reads a number as people and other systems write it: blanks, full-width digits, and the look-alikes of X (x, Ｘ,
     * Ⅹ, Cyrillic Х, Greek Χ) are normalised, a number of the first generation (15 digits) is completed, unless it
     * {@linkplain #isOfUnknownCentury leaves the century open}.
     *
     * @throws InvalidResidentId if no valid number results
     */
    public static ResidentId parse(String written) {
        String text = normalise(written);
        boolean completed = FIRST_GENERATION.matcher(text).matches() && !isOfUnknownCentury(text);
        return new ResidentId(completed ? complete(text) : text);
    }

    /** Whether it is a number of 15 digits whose sequence is one of centenarians: nobody can tell the century. */
    public static boolean isOfUnknownCentury(String normalised) {
        return CENTENARIAN.matcher(normalised).matches();
    }

    /** As {@link #parse}, for places where a wrong number is an expected outcome. */
    public static Optional<ResidentId> find(String written) {
        try {
            return Optional.of(parse(written));
        } catch (InvalidResidentId refused) {
            return Optional.empty();
        }
    }

    /** Completes the first 17 digits of a number by their check character. */
    public static ResidentId ofFirst17(String digits) {
        return new ResidentId(digits + checkCharacter(digits));
    }

    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** GB/T 2261.1: the 17th digit is odd for men. */
    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Full years completed on {@code day}. */
    public int ageOn(LocalDate day) {
        return java.time.Period.between(birthDate(), day).getYears();
    }

    @Override
    public int compareTo(ResidentId other) {
        return value.compareTo(other.value);
    }

    /** Masked, so that no log line or message carries the number; {@link #value()} is the deliberate disclosure. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "*************" + value.substring(16);
    }

    /** Without blanks and look-alikes: what is checked then. It need not be a valid number. */
    public static String normalise(String written) {
        if (FORM.matcher(written).matches()) {
            return written;
        }
        String wide = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return LOOK_ALIKES.matcher(BLANKS.matcher(wide).replaceAll("")).replaceAll("X");
    }

    private static String complete(String fifteenDigits) {
        String digits = fifteenDigits.substring(0, 6) + "19" + fifteenDigits.substring(6);
        return digits + checkCharacter(digits);
    }

    /** The 18th character of these 17 digits, whether or not they stand for a day that exists. */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static boolean existsOnCalendar(String value) {
        try {
            LocalDate.of(
                    Integer.parseInt(value.substring(6, 10)),
                    Integer.parseInt(value.substring(10, 12)),
                    Integer.parseInt(value.substring(12, 14)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
