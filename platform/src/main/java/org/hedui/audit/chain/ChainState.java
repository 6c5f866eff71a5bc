package org.hedui.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a tenant's chain stands.
 *
 * @param links how many it has
 * @param last hash of the last one, 64 hexadecimal digits; empty before the first
 * @param checkpoint number of the database's last checkpoint; 0 before the first
 * @param at when the witness took it, by the database's clock
 * @param now the database's clock
 * @param patience how long deeds go on without one; empty if nobody has ever kept this database's chains
 */
public record ChainState(
        long links, Optional<String> last, long checkpoint, Instant at, Instant now, Optional<Duration> patience) {
    /** Whether somebody outside the database has seen the chains lately. */
    public boolean isWitnessed() {
        return checkpoint > 0
                && patience.map(most -> Duration.between(at, now).compareTo(most) <= 0)
                        .orElse(false);
    }
}
