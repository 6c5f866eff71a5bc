package org.hedui.ui.identity;

import org.hedui.kernel.VerificationException;

/** A person logged in whose account belongs to no tenant or has no role: the administrator has to finish it. */
public final class IncompleteToken extends VerificationException {
    IncompleteToken(String claim) {
        super("HEDUI-LOGIN-001", "the identity token has no usable claim '%s'".formatted(claim), claim);
    }
}
