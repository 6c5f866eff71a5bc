package org.hedui.report;

import java.util.regex.Pattern;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.VerificationException;

/** The number of a verification report: division, 核, year, running number of that year, as 220422-核-2026-00001. */
public record ReportNumber(String value) implements Comparable<ReportNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{6}-核-\\d{4}-\\d{5}");
    private static final int MOST = 99_999;

    public ReportNumber {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException(
                    "HEDUI-REPORT-001",
                    "a report number looks like 220422-核-2026-00001; %s was given".formatted(value),
                    value);
        }
    }

    /** @param running the number of the report in its year, 1 to 99999 */
    public static ReportNumber of(DivisionCode division, int year, int running) {
        if (running < 1 || running > MOST) {
            throw new VerificationException(
                    "HEDUI-REPORT-002",
                    "the reports of a year are numbered 1 to %d; %d was given".formatted(MOST, running),
                    MOST,
                    running);
        }
        return new ReportNumber("%s-核-%04d-%05d".formatted(division.value(), year, running));
    }

    @Override
    public int compareTo(ReportNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
