package org.hedui.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The number of a case: division, day of the declaration, running number of that day, as 220422-20260301-00001. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{8}-\\d{5}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException(
                    "HEDUI-CASE-002",
                    "a case number looks like 220422-20260301-00001; %s was given".formatted(value),
                    value);
        }
    }

    /** @param running the number of the case on its day, 1 to 99999 */
    public static CaseNumber of(DivisionCode division, LocalDate day, int running) {
        return new CaseNumber(
                "%s-%s-%05d".formatted(division.value(), day.format(DateTimeFormatter.BASIC_ISO_DATE), running));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
