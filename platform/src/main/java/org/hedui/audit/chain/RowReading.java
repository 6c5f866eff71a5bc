package org.hedui.audit.chain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.TenantId;

/** Reads what the functions of schema {@code audit} answer. */
final class RowReading {
    private RowReading() {}

    /** The outbox's columns, by name. */
    static RecordedEntry entry(ResultSet row) throws SQLException {
        return new RecordedEntry(
                row.getLong("seq"),
                row.getString("transaction"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                instant(row, "at"),
                row.getString("tenant"),
                row.getString("actor_id"),
                row.getString("actor_name"),
                texts(row, "roles"),
                row.getString("authentication_level"),
                row.getString("deed"),
                Optional.ofNullable(row.getString("case_number")),
                row.getString("subject"),
                row.getString("purpose"),
                texts(row, "fields"),
                row.getString("outcome"),
                row.getString("details"));
    }

    static ChainHead head(TenantId tenant, ResultSet row) throws SQLException {
        long size = row.getLong("size");
        return size == 0 ? ChainHead.empty(tenant) : ChainHead.of(tenant, size, row.getBytes("head"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
