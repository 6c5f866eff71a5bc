/**
 * The audit trail made unbendable. Each entry of a tenant's outbox becomes a link of the tenant's chain: its hash covers
 * the link before it and every column of the entry. One {@link org.hedui.audit.chain.Sequencer} per database makes the
 * links, many at a time; the {@link org.hedui.audit.chain.Anchoring} signs where all chains end and hands that
 * {@link org.hedui.audit.chain.Checkpoint} to a {@link org.hedui.audit.chain.Witness} outside the database, at most a
 * minute apart. The {@link org.hedui.audit.chain.ChainVerification} computes everything anew and needs neither the
 * server nor the platform's word for it: whoever owns the database can recompute a chain, but not what the witness saw.
 *
 * <p>Plain classes on JDBC; nothing here knows a container.
 */
@NullMarked
package org.hedui.audit.chain;

import org.jspecify.annotations.NullMarked;
