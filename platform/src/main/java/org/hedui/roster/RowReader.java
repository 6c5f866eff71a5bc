package org.hedui.roster;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hedui.department.CellReading;
import org.hedui.department.ColumnType;
import org.hedui.department.FieldValue;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.hedui.files.SheetLayout;

/** Reads the cells of a row, each by itself, by the same readers as deliveries; tells what is wrong with one. */
final class RowReader {
    private static final Pattern PHONE = Pattern.compile("[\\d()+ -]{7,20}");
    private static final String PHONE_FORM = "7至20位数字";
    private static final String TEXT_FORM = "文本格式";

    private final RosterHeader header;
    private final RosterWords words;
    private final SheetLayout layout;
    private final RosterProblems problems;

    RowReader(RosterHeader header, RosterWords words, SheetLayout layout, RosterProblems problems) {
        this.header = header;
        this.words = words;
        this.layout = layout;
        this.problems = problems;
    }

    RosterRow read(Row row) {
        RosterRow read = new RosterRow(row);
        for (int place = 0; place < Math.max(row.cells().size(), header.places().size()); place++) {
            Optional<RosterColumn> column =
                    place < header.places().size() ? header.places().get(place) : Optional.empty();
            if (column.isPresent()) {
                read(read, place, column.get());
            } else if (header.isNameless(place) && !row.cell(place).isEmpty()) {
                problems.add(new RosterProblem(
                        row.number(),
                        place,
                        "第%d列".formatted(place + 1),
                        RosterFault.UNEXPECTED_CELL,
                        org.hedui.department.Masking.personal(row.cell(place).text()),
                        ""));
            }
        }
        return read;
    }

    private void read(RosterRow row, int place, RosterColumn column) {
        Cell cell = row.cell(place);
        FieldValue value = cell.form() == Cell.Form.DAY && column.column().type() == ColumnType.TEXT
                ? new FieldValue.Absent()
                : CellReading.read(column.column(), cell);
        if (cell.form() == Cell.Form.DAY && column.column().type() == ColumnType.TEXT) {
            tell(row, place, column, RosterFault.TURNED_INTO_DAY, TEXT_FORM);
        } else if (value instanceof FieldValue.Faulty faulty) {
            tell(row, place, column, RosterFault.of(faulty.fault()), faulty.expected());
        } else if (value instanceof FieldValue.Doubtful doubtful) {
            tell(row, place, column, RosterFault.of(doubtful.fault()), doubtful.expected());
        } else if (value instanceof FieldValue.Present present) {
            keep(row, place, column, present.value());
        }
    }

    private void keep(RosterRow row, int place, RosterColumn column, Object value) {
        if (column.element().isPresent()) {
            row.put(column.element().get(), (BigDecimal) value);
            return;
        }
        RosterField field = column.field().orElseThrow();
        String written = value instanceof BigDecimal number
                ? number.toPlainString()
                : field == RosterField.NAME || field == RosterField.HEAD
                        ? value.toString()
                        : CellReading.plain(Cell.text(value.toString()));
        if (field == RosterField.TRAITS) {
            traits(row, place, column, written);
        } else if (words.know(field)) {
            words.meaning(field, written.replaceAll("\\s", ""))
                    .ifPresentOrElse(
                            meaning -> row.put(field, meaning),
                            () -> tell(row, place, column, RosterFault.UNKNOWN_WORD, words.expected(field)));
        } else if (field == RosterField.PHONE && !PHONE.matcher(written).matches()) {
            tell(row, place, column, RosterFault.NOT_A_PHONE, PHONE_FORM);
        } else {
            row.put(
                    field,
                    field == RosterField.ADDRESS || field == RosterField.HUKOU_ADDRESS ? value.toString() : written);
        }
    }

    private void traits(RosterRow row, int place, RosterColumn column, String written) {
        Set<String> known = new LinkedHashSet<>();
        for (String word : List.of(written.split("[、,;/\\s]+"))) {
            Optional<String> meaning = words.meaning(RosterField.TRAITS, word);
            if (meaning.isEmpty()) {
                tell(row, place, column, RosterFault.UNKNOWN_WORD, words.expected(RosterField.TRAITS));
                return;
            }
            known.add(meaning.get());
        }
        row.put(RosterField.TRAITS, String.join("、", known));
    }

    /** Of a merged range its corner is told; the others are as unreadable, but it is one fault. */
    private void tell(RosterRow row, int place, RosterColumn column, RosterFault fault, String expected) {
        row.unreadable(column);
        if (fault != RosterFault.MERGED || layout.isCorner(row.number(), place)) {
            problems.add(row.number(), place, column, fault, row.cell(place), expected);
        }
    }
}
