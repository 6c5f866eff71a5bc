package org.hedui.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hedui.kernel.TenantId;

/** Keeps one tenant from taking all connections of a node: so many transactions at a time, more wait, bounded. */
public final class TenantGate {
    private final int limit;
    private final Duration patience;
    private final Map<TenantId, Semaphore> doors = new ConcurrentHashMap<>();

    /**
     * @param limit transactions a tenant may have at a time on this node, at least 2: a refusal may need its own beside
     * @param patience how long one more waits
     */
    public TenantGate(int limit, Duration patience) {
        if (limit < 2) {
            throw new IllegalArgumentException("a tenant needs at least 2 transactions at a time");
        }
        this.limit = limit;
        this.patience = patience;
    }

    /** @throws TenantBusy if no place came free in time */
    void enter(TenantId tenant) {
        try {
            if (!door(tenant).tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TenantBusy(tenant, limit);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a transaction of tenant " + tenant, stop);
        }
    }

    void leave(TenantId tenant) {
        door(tenant).release();
    }

    private Semaphore door(TenantId tenant) {
        return doors.computeIfAbsent(tenant, first -> new Semaphore(limit, true));
    }
}
