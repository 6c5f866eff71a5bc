package org.hedui.audit;

import java.time.Instant;

/**
 * One entry of the trail, as it stands in the outbox.
 *
 * @param number grows with time, with gaps; it names the entry within its tenant
 * @param at when the deed was done, by the application's clock
 */
public record AuditEntry(long number, Instant at, ActingPerson person, AuditFact fact) {}
