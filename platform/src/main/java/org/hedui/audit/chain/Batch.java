package org.hedui.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.hedui.crypto.CryptoSuite;

/** The links that one group adds to one tenant's chain. */
final class Batch {
    private final CryptoSuite suite;
    private final ChainHead before;
    private final String horizon;
    private final List<Long> entries = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private ChainHead head;

    Batch(CryptoSuite suite, ChainHead before, String horizon) {
        this.suite = suite;
        this.before = before;
        this.horizon = horizon;
        this.head = before;
    }

    void add(RecordedEntry entry) {
        head = head.next(suite, entry);
        entries.add(entry.number());
        hashes.add(head.octets());
    }

    /** Where the chain ended before. */
    ChainHead before() {
        return before;
    }

    ChainHead head() {
        return head;
    }

    /** The transaction before which all are over. */
    String horizon() {
        return horizon;
    }

    List<Long> entries() {
        return entries;
    }

    List<byte[]> hashes() {
        return hashes;
    }

    int length() {
        return entries.size();
    }
}
