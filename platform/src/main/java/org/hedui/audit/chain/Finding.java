package org.hedui.audit.chain;

/**
 * Something that is not as it was.
 *
 * @param kind what it is
 * @param from the first link concerned
 * @param to the last one; equal to {@code from} where it is one link
 * @param sentence for whoever looks into it
 */
public record Finding(Kind kind, long from, long to, String sentence) {
    /** What may be found. */
    public enum Kind {
        /** The hash of a link does not fit its entry and the link before it. */
        ALTERED,
        /** The entry of a link is gone. */
        ENTRY_GONE,
        /** A link is missing from the chain's numbers. */
        LINK_GONE,
        /** A link stands there a second time, or out of its place. */
        DOUBLED,
        /** The entry is another tenant's. */
        MOVED,
        /** The chain fits in itself and is not the one that the witness saw: it was recomputed. */
        RECOMPUTED,
        /** The chain ends before the place where the witness saw it. */
        CUT,
        /** An entry lies in the outbox that was never chained, though its time is over. */
        LOOSE,
        /** The book of checkpoints itself is not in order. */
        CHECKPOINT
    }

    static Finding at(Kind kind, long number, String sentence) {
        return new Finding(kind, number, number, sentence);
    }
}
