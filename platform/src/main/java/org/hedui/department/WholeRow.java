package org.hedui.department;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.hedui.kernel.Canonical;

/**
 * A row with all its cells as they stand, and what each column is called.
 *
 * @param number as a spreadsheet or editor shows it
 * @param width how many columns the header has; what stands behind has no column
 * @param columns by place: the label, 第9列 for a cell without a column
 */
public record WholeRow(long number, int width, List<String> columns, List<Cell> cells) {
    private static final Set<Cell.Form> UNVOUCHED = EnumSet.of(Cell.Form.FORMULA, Cell.Form.MERGED, Cell.Form.ERROR);

    public WholeRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    private record Stored(int width, List<String> columns, List<String> texts, List<Cell.Form> forms) {}

    /** The row under its header; a column that is not taken is called by its place. */
    static WholeRow of(Row row, List<Optional<Column>> places) {
        int width = places.size();
        List<String> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < Math.max(width, row.cells().size()); place++) {
            Optional<Column> column = place < width ? places.get(place) : Optional.empty();
            columns.add(column.map(Column::label).orElse(nameOf(place)));
            cells.add(row.cell(place));
        }
        return new WholeRow(row.number(), width, columns, cells);
    }

    /** What a cell without a column is called. @param place from 0 */
    static String nameOf(int place) {
        return "第%d列".formatted(place + 1);
    }

    /** What stands in a column; empty if nothing or if there is none. */
    public String text(String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : cells.get(place).text();
    }

    /** Whether what stands in a column may be right as it stands: of a formula or a merged cell nobody vouches for it. */
    public boolean isVouchedFor(String column) {
        int place = columns.indexOf(column);
        return place < 0 || !UNVOUCHED.contains(cells.get(place).form());
    }

    /** Whether this text, given on purpose, is another value than the one that stands there. */
    boolean differs(String column, String text) {
        return !isVouchedFor(column) || !text.strip().equals(text(column));
    }

    /** The same row with other texts in these columns. */
    WholeRow with(Map<String, String> values) {
        List<Cell> changed = new ArrayList<>(cells);
        values.forEach((column, text) -> changed.set(columns.indexOf(column), Cell.text(text)));
        return new WholeRow(number, width, columns, changed);
    }

    /** The header by which it is read again: names of columns that are taken, and gaps. */
    Row header(Dataset dataset) {
        return new Row(
                0,
                columns.subList(0, width).stream()
                        .map(name -> dataset.find(name).isPresent() ? Cell.text(name) : Cell.EMPTY)
                        .toList());
    }

    Row row() {
        return new Row(number, cells);
    }

    String json() {
        return Canonical.write(new Stored(
                width,
                columns,
                cells.stream().map(Cell::text).toList(),
                cells.stream().map(Cell::form).toList()));
    }

    static WholeRow read(long number, String json) {
        Stored stored = Canonical.read(json, Stored.class);
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < stored.texts().size(); place++) {
            cells.add(new Cell(
                    Objects.requireNonNull(stored.texts().get(place)),
                    Objects.requireNonNull(stored.forms().get(place))));
        }
        return new WholeRow(number, stored.width(), stored.columns(), cells);
    }
}
