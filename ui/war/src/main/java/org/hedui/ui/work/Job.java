package org.hedui.ui.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Work under way. It ends in a result or a failure, which whoever looks next is told; neither is lost. */
public final class Job<T> {
    private volatile @Nullable T result;
    private volatile @Nullable Throwable failure;
    private volatile boolean ended;

    void run(Callable<T> work) {
        try {
            result = work.call();
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            ended = true;
        }
    }

    public boolean isEnded() {
        return ended;
    }

    public Optional<T> result() {
        return Optional.ofNullable(result);
    }

    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }
}
