package org.hedui.tenancy;

/**
 * Something to do in a tenant's name. A lambda that throws no checked exception makes the call throw none.
 *
 * @param <T> what comes of it
 * @param <E> what it may throw; whatever is thrown rolls the unit of work back
 */
@FunctionalInterface
public interface Work<T, E extends Exception> {
    T perform() throws E;
}
