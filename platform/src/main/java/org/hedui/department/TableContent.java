package org.hedui.department;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table apart as it streams by: title, header, rows of data, last row of totals. Counts and adds up what the
 * totals are compared with.
 */
final class TableContent implements Consumer<Row> {
    private static final int TITLE_ROWS = 20;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "总行数");
    private static final String TOTALS_START = "合总";
    private static final int TOTALS_LENGTH = 12;
    private static final Pattern COUNT = Pattern.compile("共?(\\d{1,9})[行条]?");

    private final Dataset dataset;
    private final Divisions divisions;
    private final CryptoSuite suite;
    private final Consumer<CheckedRow> rows;
    private final UnitCheck units = new UnitCheck();
    private final Map<String, BigDecimal> sums = new HashMap<>();
    private @Nullable HeaderMatch header;
    private @Nullable Row headerRow;
    private @Nullable RowReading reading;
    private @Nullable ControlTotals control;
    private int before;
    private long count;

    TableContent(Dataset dataset, Divisions divisions, CryptoSuite suite, Consumer<CheckedRow> rows) {
        this.dataset = dataset;
        this.divisions = divisions;
        this.suite = suite;
        this.rows = rows;
    }

    @Override
    public void accept(Row row) {
        if (header == null || reading == null) {
            title(row);
        } else if (control != null) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-006", "row %d stands behind the totals".formatted(row.number()), row.number());
        } else if (totalsAt(row) >= 0) {
            control = totals(row, header);
        } else {
            requireNoHeader(row);
            count++;
            addUp(row, header);
            CheckedRow read = reading.read(row);
            units.see(read);
            rows.accept(read);
        }
    }

    /** What of the dataset stands in columns that a spreadsheet does not show. */
    List<Warning> hidden(BitSet columns) {
        List<Warning> all = new ArrayList<>();
        if (header != null && headerRow != null) {
            for (int place = columns.nextSetBit(0); place >= 0; place = columns.nextSetBit(place + 1)) {
                if (place < header.places().size() && header.places().get(place).isPresent()) {
                    String label = header.places().get(place).get().label();
                    all.add(new Warning(headerRow.number(), label, Fault.HIDDEN_COLUMN, "隐藏", "可见"));
                }
            }
        }
        return all;
    }

    /** Rows of data so far. */
    long count() {
        return count;
    }

    /**
     * The totals by which the file was found whole.
     *
     * @throws DeliveryRefused if there are none, or they differ from what was read
     */
    ControlTotals confirmed(Optional<Long> announcedRows) {
        if (header == null) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-002",
                    "no header of %s was found in the first %d rows".formatted(dataset.id(), TITLE_ROWS),
                    dataset.label(),
                    dataset.columns().stream().map(Column::label).toList());
        }
        units.requireOrdinary(count);
        ControlTotals own = control;
        if (own == null && announcedRows.isEmpty()) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-004",
                    "%d rows were read, but neither a last row of totals nor an announced number tells that the file is whole"
                            .formatted(count),
                    count);
        }
        announcedRows.ifPresent(this::requireRows);
        if (own == null) {
            return new ControlTotals(count, Map.of());
        }
        requireRows(own.rows());
        own.sums().forEach(this::requireSum);
        return own;
    }

    private void title(Row row) {
        header = HeaderMatch.find(dataset, row).orElse(null);
        if (header != null) {
            headerRow = row;
            reading = new RowReading(header, divisions, suite);
        } else if (++before >= TITLE_ROWS) {
            confirmed(Optional.empty());
        }
    }

    /** The place of the word by which totals begin, whatever blanks stand in it; -1 in a row of data. */
    private static int totalsAt(Row row) {
        for (int place = 0; place < row.cells().size(); place++) {
            String text = row.cell(place).text();
            if (!text.isEmpty()) {
                boolean may = text.length() <= TOTALS_LENGTH && TOTALS_START.indexOf(text.charAt(0)) >= 0;
                return may && TOTALS.contains(text.replaceAll("[\\s\u3000：:]", "")) ? place : -1;
            }
        }
        return -1;
    }

    /** A page break's header among the rows: nobody can tell whether it is counted, so the file is sent again. */
    private void requireNoHeader(Row row) {
        if (headerRow != null
                && row.cell(0).text().equals(headerRow.cell(0).text())
                && row.cell(1).text().equals(headerRow.cell(1).text())) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-015", "row %d is a header again".formatted(row.number()), row.number());
        }
    }

    private void addUp(Row row, HeaderMatch by) {
        for (int place = 0; place < by.places().size(); place++) {
            Optional<Column> column = by.places().get(place);
            if (column.isPresent() && column.get().type() == ColumnType.MONEY) {
                String label = column.get().label();
                CellReading.number(row.cell(place)).ifPresent(amount -> sums.merge(label, amount, BigDecimal::add));
            }
        }
    }

    private static ControlTotals totals(Row row, HeaderMatch by) {
        Map<String, BigDecimal> said = new HashMap<>();
        long rows = -1;
        for (int place = totalsAt(row) + 1; place < row.cells().size(); place++) {
            Cell cell = row.cell(place);
            boolean money = place < by.places().size()
                    && by.places()
                            .get(place)
                            .filter(c -> c.type() == ColumnType.MONEY)
                            .isPresent();
            Matcher counted = COUNT.matcher(cell.text());
            if (money) {
                String label = by.places().get(place).orElseThrow().label();
                CellReading.number(cell).ifPresent(sum -> said.put(label, sum));
            } else if (rows < 0 && counted.matches()) {
                rows = Long.parseLong(counted.group(1));
            }
        }
        if (rows < 0) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-007",
                    "the totals in row %d do not say how many rows there are".formatted(row.number()),
                    row.number());
        }
        return new ControlTotals(rows, said);
    }

    private void requireRows(long said) {
        if (said != count) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-005",
                    "the file has %d rows of data and should have %d: it is not whole".formatted(count, said),
                    count,
                    said);
        }
    }

    private void requireSum(String label, BigDecimal said) {
        BigDecimal found = sums.getOrDefault(label, BigDecimal.ZERO);
        if (found.compareTo(said) != 0) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-008",
                    "column %s adds up to %s, its total says %s".formatted(label, found, said),
                    label,
                    found,
                    said);
        }
    }
}
