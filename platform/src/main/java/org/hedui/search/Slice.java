package org.hedui.search;

/**
 * Which part of what is found is shown, in what order.
 *
 * @param offset from 0
 * @param limit 1 to {@link #LONGEST}
 */
public record Slice(int offset, int limit, Order order) {
    /** The most that one page shows. */
    public static final int LONGEST = 50;

    /** The orders that people, cases and files have in common. */
    public enum Order {
        /** Declared or received last comes first. */
        NEWEST,
        /** By name of the person, the applicant or the file. */
        NAME,
        /** By case number; of files, by dataset. */
        NUMBER
    }

    public Slice {
        if (offset < 0 || limit < 1 || limit > LONGEST) {
            throw new IllegalArgumentException("a page has 1 to %d lines from 0 on".formatted(LONGEST));
        }
    }

    /** The first page. */
    public static Slice first(int limit) {
        return new Slice(0, limit, Order.NEWEST);
    }
}
