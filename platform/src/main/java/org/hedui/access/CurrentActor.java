package org.hedui.access;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.hedui.audit.ActingPerson;
import org.hedui.audit.WhoActs;
import org.jspecify.annotations.Nullable;

/** Who acts on this thread. Set by {@link ActorScope} only. */
@Dependent
public class CurrentActor implements WhoActs {
    static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    /** @throws NotLoggedIn if nobody acts */
    public static Actor require() {
        return find().orElseThrow(NotLoggedIn::new);
    }

    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public ActingPerson actingPerson() {
        return require().asActingPerson();
    }
}
