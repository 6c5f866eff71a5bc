package org.hedui.crypto;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/**
 * The public half of a signing key, which may be handed to whoever wants to check a signature away from the server. Text
 * form {@code GUOMI:0011223344556677:MFkw…}.
 *
 * @param encoded SubjectPublicKeyInfo (X.509), base64
 */
public record VerifyingKey(SuiteId suite, KeyId id, String encoded) {
    private static final Pattern FORM = Pattern.compile("(GUOMI|INTERNATIONAL):([0-9a-f]{16}):([A-Za-z0-9+/]+={0,2})");

    static VerifyingKey of(SuiteId suite, KeyId id, byte[] encoded) {
        return new VerifyingKey(suite, id, Base64.getEncoder().encodeToString(encoded));
    }

    public static VerifyingKey parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-008",
                    "a verifying key looks like GUOMI:<key id>:<base64>; %d characters were given"
                            .formatted(text.length()),
                    text.length());
        }
        return new VerifyingKey(SuiteId.valueOf(form.group(1)), new KeyId(form.group(2)), form.group(3));
    }

    /** Whether {@code signature} was made by this key over {@code content}. */
    public boolean verifies(byte[] content, Signature signature) {
        if (!signature.key().equals(id) || signature.suite() != suite) {
            return false;
        }
        CryptoSuite algorithms = CryptoSuite.of(suite);
        try {
            return algorithms.verify(
                    algorithms.publicKey(Base64.getDecoder().decode(encoded)), content, signature.bytes());
        } catch (GeneralSecurityException noKey) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-009",
                    "verifying key %s is damaged: it is no public key of its suite".formatted(id),
                    id);
        }
    }

    @Override
    public String toString() {
        return suite + ":" + id + ":" + encoded;
    }
}
