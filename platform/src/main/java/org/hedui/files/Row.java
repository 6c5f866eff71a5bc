package org.hedui.files;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as an editor or a spreadsheet shows it, from 1
 * @param cells from the first column on; empty ones included, trailing ones perhaps not
 * @param hidden whether a spreadsheet does not show it
 */
public record Row(long number, List<Cell> cells, boolean hidden) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** One that is seen. */
    public Row(long number, List<Cell> cells) {
        this(number, cells, false);
    }

    /** The cell of a column from 0; empty beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
