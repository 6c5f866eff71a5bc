package org.hedui.tenancy;

import java.util.Optional;
import org.hedui.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Whose work this thread does. Set once at the edge, from the token's claim or by a job; cleared when the work ends,
 * so that a pooled thread never carries a tenant into the next request.
 *
 * <p>Static, because Hibernate, JDBC and the interceptors must agree on it without handing it through every call. It
 * opens nothing and grants nothing: rights come with the login that {@link UnitOfWork} connects as.
 */
public final class Tenancy {
    private static final ThreadLocal<@Nullable TenantId> CURRENT = new ThreadLocal<>();

    private Tenancy() {}

    /** @throws MissingTenant if nobody said whose work this is */
    public static TenantId current() {
        TenantId tenant = CURRENT.get();
        if (tenant == null) {
            throw new MissingTenant();
        }
        return tenant;
    }

    /** For code that must decide before there is a tenant, as the edge does. */
    public static Optional<TenantId> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does the work in the tenant's name and restores what was before. It begins no transaction. */
    public static <T, E extends Exception> T inTenant(TenantId tenant, Work<T, E> work) throws E {
        TenantId before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.perform();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable TenantId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
