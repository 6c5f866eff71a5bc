package org.hedui.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** A digest that names its suite, as {@code guomi:66c7f0f4…}: what rows quote of the row they came from. */
public record Digest(String value) {
    public static Digest of(CryptoSuite suite, byte[] content) {
        return new Digest(suite.id().name().toLowerCase(Locale.ROOT) + ":"
                + HexFormat.of().formatHex(suite.hash(content)));
    }

    public static Digest of(CryptoSuite suite, String text) {
        return of(suite, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
