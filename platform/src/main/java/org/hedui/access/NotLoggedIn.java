package org.hedui.access;

import org.hedui.kernel.VerificationException;

/** Something was asked for by nobody. */
public final class NotLoggedIn extends VerificationException {
    NotLoggedIn() {
        super("HEDUI-ACC-001", "nobody is logged in; log in and try again");
    }
}
