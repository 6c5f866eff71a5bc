package org.hedui.derivation;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SHA-256 over length-prefixed words, so that no two lists of words look alike. Numbers enter by value: 1.0 and 1.00 are
 * the same.
 */
public final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The fingerprint of words: text, numbers, and lists and tables of these, as {@code sha256:} and hexadecimal. */
    public static String of(Object... words) {
        return new Fingerprint().words(words).hex();
    }

    Fingerprint words(Object... words) {
        for (Object word : words) {
            word(word);
        }
        return this;
    }

    String hex() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private void word(Object word) {
        if (word instanceof BigDecimal number) {
            text(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (word instanceof Optional<?> maybe) {
            text(maybe.isPresent() ? "some" : "none");
            maybe.ifPresent(this::word);
        } else if (word instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
            text("map " + sorted.size());
            sorted.forEach((key, value) -> words(key, value));
        } else if (word instanceof Collection<?> list) {
            text("list " + list.size());
            list.forEach(this::word);
        } else {
            text(String.valueOf(word));
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
