package org.hedui.audit.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hedui.audit.chain.Finding.Kind;
import org.hedui.crypto.CryptoSuite;
import org.hedui.kernel.TenantId;

/**
 * Computes one tenant's chain anew, link by link, and compares it with what the witness saw. It is fed with the links in
 * their order and remembers one of them, so a chain of any length is verified in constant memory.
 *
 * <p>After something wrong it goes on from what stands there, so that each place is found and not only the first.
 */
public final class ChainVerification {
    private final TenantId tenant;
    private final Deque<CheckpointBook.Sighting> ahead;
    private final List<Finding> findings = new ArrayList<>();
    private ChainHead head;
    private long confirmed;
    private long links;

    /** @param sightings where the witness saw this tenant's chain end, in order */
    public ChainVerification(TenantId tenant, List<CheckpointBook.Sighting> sightings) {
        this.tenant = tenant;
        this.ahead = new ArrayDeque<>(sightings);
        this.head = ChainHead.empty(tenant);
    }

    /** The next link, in the order in which they stand. */
    public void next(Link link) {
        links++;
        if (link.number() != head.size() + 1) {
            misplaced(link);
        }
        ChainHead before = new ChainHead(tenant, link.number() - 1, head.hash());
        link.entry()
                .ifPresentOrElse(
                        entry -> check(link, before, entry),
                        () -> find(Kind.ENTRY_GONE, link, "its entry is no longer in the outbox"));
        head = new ChainHead(tenant, link.number(), link.hash());
        compare();
    }

    private void misplaced(Link link) {
        long due = head.size() + 1;
        if (link.number() < due) {
            find(Kind.DOUBLED, link, "it stands where link %d is due: doubled, or out of its place".formatted(due));
        } else {
            findings.add(new Finding(
                    Kind.LINK_GONE,
                    due,
                    link.number() - 1,
                    "links %d to %d are gone".formatted(due, link.number() - 1)));
        }
    }

    private void check(Link link, ChainHead before, RecordedEntry entry) {
        if (!entry.tenant().equals(tenant.value())) {
            find(Kind.MOVED, link, "its entry belongs to tenant %s".formatted(entry.tenant()));
        }
        if (!before.next(CryptoSuite.of(link.suite()), entry).hash().equals(link.hash())) {
            find(Kind.ALTERED, link, "its hash does not fit entry %d and the link before".formatted(entry.number()));
        }
    }

    /** Where the witness saw this very size. */
    private void compare() {
        while (!ahead.isEmpty() && ahead.peek().head().size() <= head.size()) {
            CheckpointBook.Sighting seen = ahead.remove();
            if (seen.head().size() == head.size() && seen.head().equals(head)) {
                confirmed = head.size();
            } else {
                findings.add(new Finding(
                        Kind.RECOMPUTED,
                        confirmed + 1,
                        seen.head().size(),
                        "checkpoint %d shows another end at link %d; links %d to %d are not those that were witnessed"
                                .formatted(
                                        seen.checkpoint(),
                                        seen.head().size(),
                                        confirmed + 1,
                                        seen.head().size())));
            }
        }
    }

    /** An entry of the outbox that no link names, though it is older than the chain's last batch. */
    public void loose(long entry) {
        findings.add(
                Finding.at(Kind.LOOSE, 0, "entry %d lies in the outbox and in no link of the chain".formatted(entry)));
    }

    /** When there are no more links. */
    public ChainReport end() {
        if (!ahead.isEmpty()) {
            CheckpointBook.Sighting last = ahead.getLast();
            findings.add(new Finding(
                    Kind.CUT,
                    head.size() + 1,
                    last.head().size(),
                    "checkpoint %d shows %d links; the chain ends after %d"
                            .formatted(last.checkpoint(), last.head().size(), head.size())));
        }
        return new ChainReport(tenant, links, confirmed, head, List.copyOf(findings));
    }

    private void find(Kind kind, Link link, String sentence) {
        findings.add(Finding.at(kind, link.number(), "link %d: %s".formatted(link.number(), sentence)));
    }
}
