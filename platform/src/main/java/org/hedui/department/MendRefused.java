package org.hedui.department;

import org.hedui.kernel.VerificationException;

/** Something that cannot be done to a row that was set aside; nothing was changed. */
public final class MendRefused extends VerificationException {
    MendRefused(String code, String message, Object... arguments) {
        super(code, message, arguments);
    }
}
