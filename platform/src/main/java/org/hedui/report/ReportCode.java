package org.hedui.report;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.SuiteId;
import org.hedui.kernel.VerificationException;

/**
 * What the QR code of a report says: {@code HEDUI-REPORT:1:220422-核-2026-00001:SM3:<64 hexadecimal digits>}. The digits
 * are the digest of the content, so that a printed page can be compared with what the centre keeps, whichever print it is.
 */
public record ReportCode(ReportNumber number, String algorithm, String digest) {
    private static final Pattern FORM = Pattern.compile("HEDUI-REPORT:1:([^:]+):(SM3|SHA-256):([0-9a-f]{64})");

    /** The code of a content: all of it, so that no figure of the page can be changed unseen. */
    public static ReportCode of(ReportContent content, CryptoSuite suite) {
        String digest = HexFormat.of().formatHex(suite.hash(CanonicalForm.of(content)));
        return new ReportCode(content.number(), suite.id() == SuiteId.GUOMI ? "SM3" : "SHA-256", digest);
    }

    /** Reads what a reader of QR codes shows. */
    public static ReportCode parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new VerificationException(
                    "HEDUI-REPORT-003",
                    "this is no code of a verification report: it begins with HEDUI-REPORT:1 and ends with 64"
                            + " hexadecimal digits");
        }
        return new ReportCode(new ReportNumber(form.group(1)), form.group(2), form.group(3));
    }

    public String text() {
        return "HEDUI-REPORT:1:" + number + ":" + algorithm + ":" + digest;
    }

    /** The digest for the eye: eight groups of eight digits, in two lines. */
    List<String> groups() {
        String spaced = digest.replaceAll("(.{8})(?!$)", "$1 ");
        return List.of(spaced.substring(0, 35), spaced.substring(36));
    }
}
