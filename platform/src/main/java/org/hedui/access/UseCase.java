package org.hedui.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case: one class, named by a verb phrase, whose public methods bear {@link Requires}. Its calls are guarded
 * ({@link Guard}), each is a unit of work of the actor's tenant and leaves an entry in the audit trail.
 *
 * <p>{@link Dependent}, so that constructor injection is enough and no proxy asks for a second constructor. Use cases
 * hold no state. A call on {@code this} is not guarded again.
 */
@Documented
@Stereotype
@Dependent
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
