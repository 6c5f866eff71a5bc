package org.hedui.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.hedui.kernel.VerificationException;

/**
 * The stored form of something sealed, format 1. Numbers are big-endian.
 *
 * <pre>
 * octet  0       format, 1
 * octet  1       suite, {@link SuiteId#code()}
 * octets 2–9     key id, {@link KeyId}
 * octets 10–13   CRC-32 of octets 0–9: tells a damaged header from a key that this ring does not hold
 * octets 14–25   nonce, random
 * octets 26–…    ciphertext, and the 16 octets of its tag
 * </pre>
 *
 * <p>The tag also covers octets 0–13 and the caller's associated data, so neither can be exchanged.
 */
record SealedItem(SuiteId suite, KeyId key, byte[] nonce, byte[] ciphertext) {
    private static final byte FORMAT = 1;
    private static final int NAMED = 2 + KeyId.LENGTH;
    private static final int HEADER = NAMED + Integer.BYTES;
    private static final int BODY = HEADER + CryptoSuite.NONCE_LENGTH;

    static SealedItem read(byte[] stored) {
        if (stored.length < BODY + CryptoSuite.TAG_LENGTH || stored[0] != FORMAT) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-001",
                    "%d octets were given that are no sealed item of format %d: too short, or never sealed"
                            .formatted(stored.length, FORMAT),
                    stored.length);
        }
        if (ByteBuffer.wrap(stored).getInt(NAMED) != checksum(stored)) {
            throw new DamagedItem();
        }
        return new SealedItem(
                SuiteId.ofCode(stored[1]),
                KeyId.of(Arrays.copyOfRange(stored, 2, NAMED)),
                Arrays.copyOfRange(stored, HEADER, BODY),
                Arrays.copyOfRange(stored, BODY, stored.length));
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BODY + ciphertext.length)
                .put(header(suite, key))
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    /** What the tag covers beside the content. The header has a fixed length, so nothing can move between the two. */
    static byte[] associated(SuiteId suite, KeyId key, byte[] callers) {
        return ByteBuffer.allocate(HEADER + callers.length)
                .put(header(suite, key))
                .put(callers)
                .array();
    }

    private static byte[] header(SuiteId suite, KeyId key) {
        byte[] header = ByteBuffer.allocate(HEADER)
                .put(FORMAT)
                .put(suite.code())
                .put(key.bytes())
                .array();
        ByteBuffer.wrap(header).putInt(NAMED, checksum(header));
        return header;
    }

    private static int checksum(byte[] stored) {
        CRC32 sum = new CRC32();
        sum.update(stored, 0, NAMED);
        return (int) sum.getValue();
    }
}
