package org.hedui.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hedui.tenancy.StorageFailure;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams good rows by COPY into the bare partition of their delivery. Closing ends the COPY. */
final class RecordCopy implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int BUFFER = 1 << 16;

    private final UUID delivery;
    private final PGCopyOutputStream out;
    private final StringBuilder line = new StringBuilder(512);

    RecordCopy(Connection connection, UUID delivery) {
        this.delivery = delivery;
        String partition = "department_record_" + delivery.toString().replace("-", "");
        try {
            out = new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class),
                    "copy %s (delivery_id, row_no, id_no, id_written, person_name, fields, raw_row_hash) from stdin"
                            .formatted(partition),
                    BUFFER);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    void write(CheckedRow row) {
        line.setLength(0);
        line.append(delivery).append('\t').append(row.number()).append('\t');
        row.idNumber().ifPresentOrElse(line::append, () -> line.append("\\N"));
        line.append('\t');
        row.idWritten().ifPresentOrElse(this::escaped, () -> line.append("\\N"));
        line.append('\t');
        escaped(row.personName());
        line.append('\t');
        escaped(json(row));
        line.append('\t').append(row.hash()).append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the COPY as a whole; unlike {@link #close} of a stream in trouble, it confirms. */
    void complete() {
        try {
            out.endCopy();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** Cancels a COPY that was not completed: its transaction can only be rolled back then. */
    @Override
    public void close() {
        try {
            if (out.isActive()) {
                out.cancelCopy();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** The fields as they stand in their column. */
    static String json(CheckedRow row) {
        try {
            return JSON.writeValueAsString(row.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of plain values is always JSON", impossible);
        }
    }

    private void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            switch (next) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(next);
            }
        }
    }
}
