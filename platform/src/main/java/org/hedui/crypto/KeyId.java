package org.hedui.crypto;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/**
 * The name of one version of the ring's key: 16 hexadecimal digits that are derived from the key itself, so that two
 * different keys never go by one name.
 */
public record KeyId(String value) {
    static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException("HEDUI-CRYPTO-006", "a key id has 16 hexadecimal digits, in small letters");
        }
    }

    static KeyId of(byte[] bytes) {
        return new KeyId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
