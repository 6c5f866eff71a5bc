package org.hedui.derivation.example;

/**
 * Something a file should say otherwise.
 *
 * @param path  as {@code members[1].birth}
 * @param found what stands there, as written; empty if nothing does
 * @param expected what was expected there
 * @param detail fills the words of {@code expected}: the words known, or the bounds
 */
public record Mistake(String path, String found, Expected expected, String detail) {
    /** Kinds of expectation, worded at the edge. */
    public enum Expected {
        /** Something must stand there. */
        PRESENT,
        /** A list. */
        LIST,
        /** Names with values. */
        TABLE,
        /** A text. */
        TEXT,
        /** A day as 2026-03-10. */
        DATE,
        /** A month as 2026-03, or from..to. */
        MONTH,
        /** A number. */
        NUMBER,
        /** A number within bounds. */
        WITHIN,
        /** A whole number of at least one. */
        COUNT,
        /** true or false. */
        BOOLEAN,
        /** One of the words in the detail. */
        ONE_OF,
        /** No such name; the detail has those known. */
        KNOWN_NAME,
        /** It stood once already. */
        ONCE,
        /** Records and answer contradict each other. */
        CONSISTENT
    }

    @Override
    public String toString() {
        return "%s: %s, expected %s %s".formatted(path, found.isEmpty() ? "nothing" : found, expected, detail);
    }
}
