package org.hedui.files;

/**
 * What stands in one cell.
 *
 * @param text as written; a day as 2026-03-31, a number at most with the 15 digits a spreadsheet keeps; empty if nothing
 * @param form how it was stored
 */
public record Cell(String text, Form form) {
    public static final Cell EMPTY = new Cell("", Form.EMPTY);

    /** How a cell was stored. */
    public enum Form {
        EMPTY,
        TEXT,
        /** A number of a spreadsheet: anything longer than 15 digits has lost its last ones. */
        NUMBER,
        DAY,
        BOOLEAN,
        /** A formula; its text is the value somebody's program cached, which nobody vouches for. */
        FORMULA,
        /** An error value as #REF!. */
        ERROR,
        /** Part of a merged range: its value stands in one corner and is meant for who knows which rows. */
        MERGED
    }

    public static Cell text(String text) {
        return text.isBlank() ? EMPTY : new Cell(text.strip(), Form.TEXT);
    }

    public boolean isEmpty() {
        return form == Form.EMPTY || (form == Form.MERGED && text.isEmpty());
    }
}
