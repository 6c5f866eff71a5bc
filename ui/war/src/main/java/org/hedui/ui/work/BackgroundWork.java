package org.hedui.ui.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.CurrentActor;

/**
 * Runs long work on the container's threads. The thread works as the person who asked, with the tenant, and as nobody
 * once it is done.
 *
 * <p>Pages ask how far it is (polling). A push connection would be the alternative; it is one request that lasts for
 * hours, so it passes the edge once and would go on working for a person whose session is over.
 */
@ApplicationScoped
public class BackgroundWork {
    @Resource
    ManagedExecutorService threads;

    /** Starts the work as the present actor. */
    public <T> Job<T> start(Callable<T> work) {
        Actor actor = CurrentActor.require();
        Job<T> job = new Job<>();
        threads.execute(() -> job.run(() -> ActorScope.as(actor, work::call)));
        return job;
    }
}
