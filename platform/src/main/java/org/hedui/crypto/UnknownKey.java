package org.hedui.crypto;

import org.hedui.kernel.VerificationException;

/** The item is whole, but it was made with a key that this ring does not hold. */
public final class UnknownKey extends VerificationException {
    UnknownKey(KeyId wanted) {
        super(
                "HEDUI-CRYPTO-003",
                "the key ring holds no key %s: the item was made with another ring, or the key was taken out of it"
                        .formatted(wanted),
                wanted);
    }
}
