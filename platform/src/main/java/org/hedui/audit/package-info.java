/**
 * What was done and what was read, by whom and for what: each deed puts a row into the tenant's outbox in its own
 * transaction. The outbox belongs to a role of its own; the application may insert and select there, nothing else.
 *
 * <p>A use case calls {@link org.hedui.audit.AuditTrail#append} with an {@link org.hedui.audit.AuditFact}; who acts,
 * for which tenant, how strongly identified and when are filled in by the trail. If a use case appends nothing, its
 * call fails and is rolled back. Refusals are recorded by the caller's guard in a transaction of their own
 * ({@link org.hedui.audit.AuditTrail#recordRefusal}), so a use case need not.
 *
 * <p>Neither subject nor details carry a name or an ID number in clear: quote internal ids, case numbers, delivery
 * ids, and list under {@code fields} <em>which</em> fields were read or written, not their values.
 */
@NullMarked
package org.hedui.audit;

import org.jspecify.annotations.NullMarked;
