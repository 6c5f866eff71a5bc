package org.hedui.department;

import org.hedui.kernel.VerificationException;

/** A whole delivery that cannot be taken; nothing of it was loaded. The arguments never carry personal data. */
public final class DeliveryRefused extends VerificationException {
    DeliveryRefused(String code, String message, Object... arguments) {
        super(code, message, arguments);
    }
}
