package org.hedui.crypto;

import org.hedui.kernel.VerificationException;

/** Which algorithms made a stored item. The code is written into each item and never changes its meaning. */
public enum SuiteId {
    /** SM2, SM3, SM4 (GM/T 0003, 0004, 0002; GB/T 32918, 32905, 32907), as GB/T 39786 asks of such systems. */
    GUOMI(1),
    /** SHA-256, AES-256, HMAC-SHA-256, ECDSA on P-256. */
    INTERNATIONAL(2);

    private final byte code;

    SuiteId(int code) {
        this.code = (byte) code;
    }

    public byte code() {
        return code;
    }

    public static SuiteId ofCode(byte code) {
        for (SuiteId id : values()) {
            if (id.code == code) {
                return id;
            }
        }
        throw new VerificationException(
                "HEDUI-CRYPTO-005", "no suite has the number %d; the item is of a later version".formatted(code), code);
    }
}
