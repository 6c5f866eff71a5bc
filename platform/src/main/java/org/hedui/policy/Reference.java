package org.hedui.policy;

/**
 * A name as one formula sees it.
 *
 * @param way  whether it is worked out for the same thing, for the wider one it belongs to, or for each narrower one
 * @param at   the level it is worked out at
 * @param unit as shown: 元 with two decimals, % as per cent
 */
public record Reference(String name, Kind kind, Way way, Level at, String unit) {
    /** What the name stands for. */
    public enum Kind {
        PARAMETER,
        FORMULA,
        /** A fact of household, member, month, job or supporter. */
        GIVEN,
        /** A field of the record. */
        FIELD,
        /** The records of a dataset. */
        ROWS
    }

    /** Where it is worked out, seen from the formula. */
    public enum Way {
        HERE,
        ABOVE,
        BELOW
    }
}
