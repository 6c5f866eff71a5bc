package org.hedui.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a use case's method demands of the actor. A public method of a {@link UseCase} without it is denied to
 * everyone: forgetting it closes the door, it does not open it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();

    /** False only for a method that changes nothing and reads no personal data; {@link #reason()} then says so. */
    boolean audited() default true;

    /** Why nothing need be recorded; demanded where {@link #audited()} is false. */
    String reason() default "";
}
