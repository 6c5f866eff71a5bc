package org.hedui.crypto;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/**
 * A signature with the names of its suite and its key, in text form {@code GUOMI:0011223344556677:MEUC…}.
 *
 * @param der the signature in DER, base64
 */
public record Signature(SuiteId suite, KeyId key, String der) {
    private static final Pattern FORM = Pattern.compile("(GUOMI|INTERNATIONAL):([0-9a-f]{16}):([A-Za-z0-9+/]+={0,2})");

    static Signature of(SuiteId suite, KeyId key, byte[] der) {
        return new Signature(suite, key, Base64.getEncoder().encodeToString(der));
    }

    public static Signature parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-007",
                    "a signature looks like GUOMI:<key id>:<base64>; %d characters were given".formatted(text.length()),
                    text.length());
        }
        return new Signature(SuiteId.valueOf(form.group(1)), new KeyId(form.group(2)), form.group(3));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(der);
    }

    @Override
    public String toString() {
        return suite + ":" + key + ":" + der;
    }
}
