package org.hedui.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** HKDF (RFC 5869) over a suite's keyed digest, without salt: extract once, expand for the purpose. */
final class KeyDerivation {
    private static final int DIGEST_LENGTH = 32;
    private static final int MOST = 255 * DIGEST_LENGTH;

    static byte[] expand(CryptoSuite suite, byte[] root, KeyPurpose purpose, int length) {
        if (length < 1 || length > MOST) {
            throw new IllegalArgumentException("a derived key has 1 to " + MOST + " octets, not " + length);
        }
        byte[] extracted = suite.hmac(new byte[DIGEST_LENGTH], root);
        byte[] info = purpose.value().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        byte[] block = new byte[0];
        for (int counter = 1; key.size() < length; counter++) {
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes(block);
            input.writeBytes(info);
            input.write(counter);
            block = suite.hmac(extracted, input.toByteArray());
            key.writeBytes(block);
        }
        return java.util.Arrays.copyOf(key.toByteArray(), length);
    }

    private KeyDerivation() {}
}
