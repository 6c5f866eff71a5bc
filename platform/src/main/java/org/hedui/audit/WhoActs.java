package org.hedui.audit;

/** The port by which the trail learns who acts; package {@code access} answers it. */
@FunctionalInterface
public interface WhoActs {
    /** @throws RuntimeException if nobody is identified: an anonymous deed cannot be recorded, so it cannot be done */
    ActingPerson actingPerson();
}
