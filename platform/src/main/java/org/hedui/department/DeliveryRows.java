package org.hedui.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.Period;

/** How a delivery stands in its row. */
final class DeliveryRows {
    static final String COLUMNS = """
            id, dataset, period_from, period_to, file_name, file_digest, file_size, charset, state, rows, quarantined,
            control, supplied_on, received_at, imported_by_name, live_since, superseded_by, refusal_code,
            refusal_message, refusal_arguments""";

    private static final JsonMapper JSON = new JsonMapper();

    private DeliveryRows() {}

    static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                new DatasetId(row.getString("dataset")),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("file_name"),
                row.getString("file_digest"),
                row.getLong("file_size"),
                row.getString("charset"),
                DeliveryState.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getLong("quarantined"),
                control(row.getString("control")),
                row.getObject("supplied_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by_name"),
                instant(row, "live_since"),
                Optional.ofNullable(row.getObject("superseded_by", UUID.class)),
                refusal(row));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain values are always JSON", impossible);
        }
    }

    static <T> T parse(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored document cannot be read back", broken);
        }
    }

    private static ControlTotals control(String json) {
        record Stored(long rows, Map<String, BigDecimal> sums) {}
        Stored stored = parse(json, new TypeReference<Stored>() {});
        return new ControlTotals(stored.rows(), stored.sums());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<Delivery.Refusal> refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal_code");
        return code == null
                ? Optional.empty()
                : Optional.of(new Delivery.Refusal(
                        code,
                        row.getString("refusal_message"),
                        parse(row.getString("refusal_arguments"), new TypeReference<List<String>>() {})));
    }
}
