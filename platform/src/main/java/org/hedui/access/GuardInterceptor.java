package org.hedui.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link Guard} around each call of a use case. Before the platform's own interceptors, so that nothing, not even
 * a container's transaction, begins for somebody who may not.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class GuardInterceptor {
    private final Guard guard;

    @Inject
    public GuardInterceptor(Guard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        List<Object> arguments =
                Arrays.stream(call.getParameters()).filter(a -> a != null).toList();
        return guard.call(call.getMethod(), arguments, call::proceed);
    }
}
