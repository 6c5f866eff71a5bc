package org.hedui.access;

import org.hedui.kernel.VerificationException;

/** The actor's roles do not hold what the use case demands. Nothing was done; the attempt was recorded. */
public final class PermissionDenied extends VerificationException {
    PermissionDenied(Permission missing) {
        super(
                "HEDUI-ACC-002",
                "this needs the permission %s, which none of your roles holds".formatted(missing),
                missing);
    }
}
