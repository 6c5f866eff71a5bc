package org.hedui.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.audit.Outcome;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.UnitOfWork;
import org.hedui.tenancy.Work;

/**
 * What stands around each call of a use case, in an order that matters: the permission outside, so that nothing begins
 * for somebody who may not; then the transaction; the demand for an audit entry inside, so that its absence rolls the
 * deed back. One class and not three interceptors, so that the order is code one can read and test without a container.
 *
 * <p>A refusal or failure is recorded after the rollback, in a transaction of its own. If that record cannot be
 * written, the caller still gets the refusal, with the second failure attached.
 */
@Dependent
public class Guard {
    private static final Rights RIGHTS = new Rights();
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    @Inject
    public Guard(UnitOfWork unitOfWork, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /**
     * Calls a use case's method.
     *
     * @param method bears {@link Requires}; without it the call is denied
     * @param arguments of the call; a case number among them, or alone in a collection, is recorded with a refusal
     * @throws NotLoggedIn if nobody acts; this alone leaves no record, since it belongs to no tenant
     */
    public <T, E extends Exception> T call(Method method, List<?> arguments, Work<T, E> work) throws E {
        Actor actor = CurrentActor.require();
        Deed deed = Deed.of(method.getDeclaringClass());
        try {
            Requires requires = demand(method);
            RIGHTS.check(actor, requires.value());
            return unitOfWork.inTenant(
                    actor.tenant(), () -> requires.audited() ? audit.demandEntry(deed, work) : work.perform());
        } catch (Throwable failure) {
            record(deed, arguments, failure);
            throw failure;
        }
    }

    /** Whether the actor may: for a page that hides what would be refused. It decides nothing. */
    public static boolean may(Actor actor, Permission permission) {
        return RIGHTS.holds(actor, permission);
    }

    /**
     * The one explicit line of a use case whose answer takes a second permission, beside the one it demands of all.
     *
     * @throws PermissionDenied if none of the actor's roles holds it
     */
    public static void require(Actor actor, Permission permission) {
        RIGHTS.check(actor, permission);
    }

    private static Requires demand(Method method) {
        Requires requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new UndeclaredPermission(method);
        }
        if (!requires.audited() && requires.reason().isBlank()) {
            throw new IllegalStateException("%s is not audited and does not say why".formatted(method));
        }
        return requires;
    }

    private void record(Deed deed, List<?> arguments, Throwable failure) {
        boolean refused = failure instanceof VerificationException;
        String code = failure instanceof VerificationException known
                ? known.code()
                : failure.getClass().getSimpleName();
        AuditFact fact = new AuditFact(
                deed,
                caseNumber(arguments),
                "",
                "",
                List.of(),
                refused ? Outcome.REFUSED : Outcome.FAILED,
                Map.of("code", code));
        try {
            audit.recordRefusal(fact);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private static Optional<CaseNumber> caseNumber(List<?> arguments) {
        List<CaseNumber> named = arguments.stream()
                .flatMap(argument -> argument instanceof Collection<?> several ? several.stream() : Stream.of(argument))
                .filter(CaseNumber.class::isInstance)
                .map(CaseNumber.class::cast)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
