package org.hedui.access;

import java.lang.reflect.Method;
import org.hedui.kernel.VerificationException;

/** A use case's method says nothing about who may call it, so nobody may. A mistake of ours, found at the first call. */
public final class UndeclaredPermission extends VerificationException {
    UndeclaredPermission(Method method) {
        super(
                "HEDUI-ACC-003",
                "%s.%s bears no @Requires, so it is denied to everyone"
                        .formatted(method.getDeclaringClass().getSimpleName(), method.getName()),
                method.getName());
    }
}
