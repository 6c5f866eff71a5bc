package org.hedui.department;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.Cell;
import org.hedui.files.Row;

/** Reads rows of a table by its header. Pure but for the digest it reuses; one for each file. */
final class RowReading {
    private final HeaderMatch header;
    private final Divisions divisions;
    private final MessageDigest digest;
    private final String suite;

    RowReading(HeaderMatch header, Divisions divisions, CryptoSuite suite) {
        this.header = header;
        this.divisions = divisions;
        this.digest = suite.newDigest();
        this.suite = suite.id().name().toLowerCase(Locale.ROOT);
    }

    CheckedRow read(Row row) {
        Reading reading = new Reading(row);
        List<Optional<Column>> places = header.places();
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).isPresent()) {
                reading.take(places.get(place).get(), row.cell(place));
            }
        }
        reading.addUnexpected(places.size());
        return reading.checked(hash(row));
    }

    /** One row on its way. */
    private final class Reading {
        private final Row row;
        private final Map<String, Object> fields = new TreeMap<>();
        private final List<QuarantinedValue> faults = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private String idNumber = "";
        private String idWritten = "";
        private String name = "";

        Reading(Row row) {
            this.row = row;
            if (row.hidden()) {
                warnings.add(new Warning(row.number(), Warning.WHOLE_ROW, Fault.HIDDEN_ROW, "隐藏", "可见"));
            }
        }

        void take(Column column, Cell cell) {
            FieldValue value = CellReading.read(column, cell);
            if (value instanceof FieldValue.Faulty faulty) {
                faults.add(new QuarantinedValue(
                        row.number(), column.label(), faulty.fault(), stands(column, cell), faulty.expected()));
            } else if (value instanceof FieldValue.Doubtful doubtful) {
                warn(column, cell, doubtful.fault(), doubtful.expected());
                keep(column, cell, doubtful.value());
            } else if (value instanceof FieldValue.Present present) {
                keep(column, cell, present.value());
            }
        }

        private void keep(Column column, Cell cell, Object value) {
            switch (column.type()) {
                case ID_NUMBER -> number(column, cell, (String) value);
                case NAME -> name = (String) value;
                default -> fields.put(column.label(), value);
            }
        }

        private void number(Column column, Cell cell, String number) {
            idNumber = number;
            idWritten = cell.text().equals(number) ? "" : cell.text();
            if (!divisions.know(number)) {
                warn(column, cell, Fault.UNKNOWN_DIVISION, "现行行政区划代码");
            }
        }

        private void warn(Column column, Cell cell, Fault fault, String expected) {
            warnings.add(new Warning(row.number(), column.label(), fault, stands(column, cell), expected));
        }

        void addUnexpected(int from) {
            for (int place = from; place < row.cells().size(); place++) {
                if (!row.cell(place).isEmpty()) {
                    faults.add(new QuarantinedValue(
                            row.number(),
                            WholeRow.nameOf(place),
                            Fault.UNEXPECTED_CELL,
                            Masking.personal(row.cell(place).text()),
                            "空"));
                }
            }
        }

        CheckedRow checked(String hash) {
            return new CheckedRow(
                    row.number(),
                    filled(idNumber),
                    filled(idWritten),
                    name,
                    fields,
                    hash,
                    faults,
                    warnings,
                    faults.isEmpty() ? Optional.empty() : Optional.of(WholeRow.of(row, header.places())));
        }
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(written -> !written.isEmpty());
    }

    private static String stands(Column column, Cell cell) {
        return column.personal() ? Masking.personal(cell.text()) : Masking.shortened(cell.text());
    }

    /** Of all cells with their lengths before them, so that no two rows share one by moving a border. */
    private String hash(Row row) {
        for (Cell cell : row.cells()) {
            byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        return suite + ":" + HexFormat.of().formatHex(digest.digest());
    }
}
