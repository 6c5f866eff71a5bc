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
    private final MessageDigest digest;
    private final String suite;

    RowReading(HeaderMatch header, CryptoSuite suite) {
        this.header = header;
        this.digest = suite.newDigest();
        this.suite = suite.id().name().toLowerCase(Locale.ROOT);
    }

    CheckedRow read(Row row) {
        Map<String, Object> fields = new TreeMap<>();
        List<QuarantinedValue> faults = new ArrayList<>();
        String idNumber = "";
        String name = "";
        List<Optional<Column>> places = header.places();
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).isEmpty()) {
                continue;
            }
            Column column = places.get(place).get();
            Cell cell = row.cell(place);
            FieldValue value = CellReading.read(column, cell);
            if (value instanceof FieldValue.Faulty faulty) {
                faults.add(quarantined(row, column, cell, faulty));
            } else if (value instanceof FieldValue.Present present) {
                switch (column.type()) {
                    case ID_NUMBER -> idNumber = (String) present.value();
                    case NAME -> name = (String) present.value();
                    default -> fields.put(column.label(), present.value());
                }
            }
        }
        addUnexpected(row, faults);
        return new CheckedRow(
                row.number(), Optional.of(idNumber).filter(text -> !text.isEmpty()), name, fields, hash(row), faults);
    }

    private static QuarantinedValue quarantined(Row row, Column column, Cell cell, FieldValue.Faulty faulty) {
        String stands = column.personal() ? Masking.personal(cell.text()) : Masking.shortened(cell.text());
        return new QuarantinedValue(row.number(), column.label(), faulty.fault(), stands, faulty.expected());
    }

    private void addUnexpected(Row row, List<QuarantinedValue> faults) {
        for (int place = header.places().size(); place < row.cells().size(); place++) {
            if (!row.cell(place).isEmpty()) {
                faults.add(new QuarantinedValue(
                        row.number(),
                        "第%d列".formatted(place + 1),
                        Fault.UNEXPECTED_CELL,
                        Masking.personal(row.cell(place).text()),
                        "空"));
            }
        }
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
