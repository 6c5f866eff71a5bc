package org.hedui.search;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/**
 * A part of a query with its bind variables. What begins with a text is asked for as a range, so that an index answers
 * it whatever plan is kept, and no sign of the text is a wildcard.
 */
record Condition(String sql, List<Object> values) {
    /** Behind every text that begins with another one; texts are ordered by their code points. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    /** A line of the answer; the first column counts all lines over all pages. */
    @FunctionalInterface
    interface Line<T> {
        T read(ResultSet row) throws SQLException;
    }

    Condition {
        values = List.copyOf(values);
    }

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    static Condition beginsWith(String column, String text) {
        return of("%1$s >= ? and %1$s < ?".formatted(column), text, text + AFTER_ALL);
    }

    static Condition all(List<Condition> parts) {
        return joined(parts, " and ");
    }

    static Condition any(List<Condition> parts) {
        return joined(parts, " or ");
    }

    /** Queries of one column, as one query. */
    static Condition union(List<Condition> queries) {
        List<Object> values = new ArrayList<>();
        queries.forEach(query -> values.addAll(query.values));
        return new Condition(
                String.join(" union ", queries.stream().map(Condition::sql).toList()), values);
    }

    /** Wraps it: {@code frame} has one {@code %s}. */
    Condition in(String frame) {
        return new Condition(frame.formatted(sql), values);
    }

    /** Asks with {@code select count(*) over (), …} in front and order and page behind. */
    <T> Found<T> page(TenantConnection connection, String select, String order, Slice slice, Line<T> line) {
        String query = "%s where %s order by %s offset ? limit ?".formatted(select, sql, order);
        try (PreparedStatement statement = connection.current().prepareStatement(query)) {
            int at = 1;
            for (Object value : values) {
                statement.setObject(at++, value);
            }
            statement.setInt(at++, slice.offset());
            statement.setInt(at, slice.limit());
            return read(statement, line);
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static <T> Found<T> read(PreparedStatement statement, Line<T> line) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> hits = new ArrayList<>();
            long total = 0;
            while (rows.next()) {
                total = rows.getLong(1);
                hits.add(line.read(rows));
            }
            return new Found<>(hits, total);
        }
    }

    private static Condition joined(List<Condition> parts, String word) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values));
        List<String> texts = parts.stream().map(part -> "(" + part.sql + ")").toList();
        return new Condition(String.join(word, texts), values);
    }
}
