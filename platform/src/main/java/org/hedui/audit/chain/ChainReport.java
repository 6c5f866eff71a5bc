package org.hedui.audit.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.TenantId;

/**
 * What the verification of one chain came to.
 *
 * @param links how many were read
 * @param confirmed up to which link the witness's checkpoints confirm the chain; what follows is younger than the last one
 * @param head where the chain ends
 */
public record ChainReport(TenantId tenant, long links, long confirmed, ChainHead head, List<Finding> findings) {
    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The first link concerned by anything that was found. */
    public Optional<Finding> first() {
        return findings.stream().min(Comparator.comparingLong(Finding::from));
    }
}
