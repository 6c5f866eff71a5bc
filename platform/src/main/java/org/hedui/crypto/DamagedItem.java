package org.hedui.crypto;

import org.hedui.kernel.VerificationException;

/** The key is the right one, and yet the item does not open: an octet of it or its associated data was changed. */
public final class DamagedItem extends VerificationException {
    DamagedItem() {
        super(
                "HEDUI-CRYPTO-002",
                "the sealed item is damaged, or it was moved: its octets, its purpose and its associated data do not belong"
                        + " together. Restore it from a backup");
    }
}
