package org.hedui.audit.chain;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * Whoever keeps checkpoints outside the database, under another account, and takes none that contradicts an earlier one.
 * Nothing can be taken back from it.
 */
public interface Witness {
    /** The last checkpoint it took. */
    Optional<Checkpoint> last() throws IOException;

    /** Where it last saw each chain end. */
    Map<TenantId, ChainHead> heads() throws IOException;

    /**
     * Hands it over; when this returns it is kept.
     *
     * @throws VerificationException if the witness refuses it, with the witness's own code
     * @throws IOException if the witness cannot be reached
     */
    void take(Checkpoint checkpoint) throws IOException;
}
