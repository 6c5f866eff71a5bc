package org.hedui.access;

import org.hedui.tenancy.Tenancy;
import org.hedui.tenancy.Work;

/**
 * Where a request becomes somebody's: the edge calls this once with the actor its token names, tests and jobs with one
 * they make. Actor and tenant are set together, so they cannot differ, and both are cleared when the work ends.
 */
public final class ActorScope {
    private ActorScope() {}

    public static <T, E extends Exception> T as(Actor actor, Work<T, E> work) throws E {
        Actor before = CurrentActor.CURRENT.get();
        CurrentActor.CURRENT.set(actor);
        try {
            return Tenancy.inTenant(actor.tenant(), work);
        } finally {
            if (before == null) {
                CurrentActor.CURRENT.remove();
            } else {
                CurrentActor.CURRENT.set(before);
            }
        }
    }
}
