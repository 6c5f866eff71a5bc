package org.hedui.audit.chain;

import java.util.HexFormat;
import org.hedui.crypto.CryptoSuite;
import org.hedui.kernel.TenantId;

/**
 * Where a tenant's chain ends.
 *
 * @param size how many links it has; the last one's number
 * @param hash of the last link, 64 hexadecimal digits
 */
public record ChainHead(TenantId tenant, long size, String hash) {
    private static final String NOTHING = "0".repeat(64);

    /** Before the first link. */
    public static ChainHead empty(TenantId tenant) {
        return new ChainHead(tenant, 0, NOTHING);
    }

    static ChainHead of(TenantId tenant, long size, byte[] hash) {
        return new ChainHead(tenant, size, HexFormat.of().formatHex(hash));
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] octets() {
        return HexFormat.of().parseHex(hash);
    }

    /** The chain with this entry as its next link. */
    public ChainHead next(CryptoSuite suite, RecordedEntry entry) {
        byte[] covered = new Octets()
                .text("hedui/audit/link/1")
                .text(suite.id().name())
                .text(tenant.value())
                .number(size + 1)
                .raw(octets())
                .raw(entry.octets())
                .bytes();
        return of(tenant, size + 1, suite.hash(covered));
    }
}
