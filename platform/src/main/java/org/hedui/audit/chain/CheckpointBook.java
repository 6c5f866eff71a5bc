package org.hedui.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.crypto.VerifyingKey;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * All checkpoints of one database in their order, with the rules by which the next one is taken or refused: signed by a
 * trusted key, numbered and dated after the last, quoting it, and no chain shorter than it was.
 */
public final class CheckpointBook {
    private final List<VerifyingKey> trusted;
    private final List<Checkpoint> taken = new ArrayList<>();
    private final Map<TenantId, ChainHead> heads = new TreeMap<>();

    public CheckpointBook(List<VerifyingKey> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** The written checkpoints of a whole book, one after the other, with what is wrong with any of them as an exception. */
    public static CheckpointBook read(String texts, List<VerifyingKey> trusted) {
        CheckpointBook book = new CheckpointBook(trusted);
        split(texts).forEach(text -> book.take(Checkpoint.parse(text)));
        return book;
    }

    /** The single texts in a row of them; each ends with its signature's line. */
    public static List<String> split(String texts) {
        List<String> single = new ArrayList<>();
        int begin = 0;
        int signature = texts.indexOf("\nsignature ");
        while (signature >= 0) {
            int end = texts.indexOf('\n', signature + 1);
            end = end < 0 ? texts.length() : end + 1;
            single.add(texts.substring(begin, end));
            begin = end;
            signature = texts.indexOf("\nsignature ", end);
        }
        if (begin < texts.length()) {
            single.add(texts.substring(begin));
        }
        return single;
    }

    /** @throws VerificationException HEDUI-AUD-011 to -015 if it does not follow the last one; nothing is taken */
    public void take(Checkpoint next) {
        check(next);
        taken.add(next);
        next.heads().forEach(head -> heads.put(head.tenant(), head));
    }

    /** As {@link #take}, but takes nothing. */
    public void check(Checkpoint next) {
        require(next.isSignedBy(trusted), next, "HEDUI-AUD-011", "is not signed by a trusted key, or was altered");
        Optional<Checkpoint> last = last();
        long due = last.map(before -> before.number() + 1).orElse(1L);
        require(next.number() == due, next, "HEDUI-AUD-012", "stands where number " + due + " is due");
        String quoted = last.map(Checkpoint::digest).orElse(Checkpoint.FIRST);
        require(next.previous().equals(quoted), next, "HEDUI-AUD-013", "does not quote the one before it");
        require(
                last.map(before -> next.at().isAfter(before.at())).orElse(true),
                next,
                "HEDUI-AUD-014",
                "is dated before the one before it: the clock was set back");
        for (ChainHead head : next.heads()) {
            require(
                    !contradicts(head),
                    next,
                    "HEDUI-AUD-015",
                    "shows the chain of %s shorter than it was, or with another end".formatted(head.tenant()));
        }
    }

    /** A chain may only grow: the same size has the same end, a smaller size is a chain cut off. */
    private boolean contradicts(ChainHead head) {
        ChainHead known = heads.get(head.tenant());
        return known != null && (head.size() < known.size() || head.size() == known.size() && !head.equals(known));
    }

    private static void require(boolean holds, Checkpoint checkpoint, String code, String sentence) {
        if (!holds) {
            throw new VerificationException(
                    code, "checkpoint %d %s".formatted(checkpoint.number(), sentence), checkpoint.number());
        }
    }

    /** Those later than a number, in order. */
    public List<Checkpoint> after(long number) {
        return taken.stream().filter(one -> one.number() > number).toList();
    }

    public Optional<Checkpoint> last() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
    }

    /** Where each chain was last seen to end. */
    public Map<TenantId, ChainHead> heads() {
        return Map.copyOf(heads);
    }

    /** Where one chain was seen to end, each time it had grown. */
    public List<Sighting> of(TenantId tenant) {
        List<Sighting> sightings = new ArrayList<>();
        for (Checkpoint checkpoint : taken) {
            checkpoint.heads().stream()
                    .filter(head -> head.tenant().equals(tenant))
                    .forEach(head -> sightings.add(new Sighting(checkpoint.number(), head)));
        }
        return sightings;
    }

    /** That a checkpoint showed a chain's end. */
    public record Sighting(long checkpoint, ChainHead head) {}
}
