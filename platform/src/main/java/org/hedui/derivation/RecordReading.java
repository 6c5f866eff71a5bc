package org.hedui.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.department.Column;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.Expression;
import org.hedui.policy.SourceUse;

/** Reads a row's fields as the catalogue types them, and the months it speaks of as the pack says. */
final class RecordReading {
    private final YearMonth lastOfWindow;

    /** @param lastOfWindow where a record ends that goes on */
    RecordReading(YearMonth lastOfWindow) {
        this.lastOfWindow = lastOfWindow;
    }

    /** @throws VerificationException HEDUI-DERIVATION-001 if a field is not what the catalogue says */
    RecordInstance read(EvidenceRow row, SourceUse source) {
        Map<String, Object> fields = new TreeMap<>();
        for (Column column : source.dataset().columns()) {
            Object written = row.fields().get(column.label());
            if (!column.isKey() && written != null && !written.equals("")) {
                fields.put(column.label(), typed(written, column, source.id()));
            }
        }
        Optional<YearMonth> first = source.from().flatMap(from -> month(from, fields));
        Optional<YearMonth> last =
                first.map(begin -> source.to().flatMap(to -> month(to, fields)).orElse(lastOfWindow));
        return new RecordInstance(row, source, fields, first, last);
    }

    private static Optional<YearMonth> month(Expression expression, Map<String, Object> fields) {
        Map<String, Object> values = new HashMap<>();
        expression.names().forEach(name -> values.put(name, fields.get(name)));
        return expression.evaluate(values).value().map(RecordReading::month);
    }

    private static YearMonth month(Object value) {
        return value instanceof LocalDate day ? YearMonth.from(day) : YearMonth.parse(value.toString());
    }

    private static Object typed(Object written, Column column, String dataset) {
        try {
            return switch (column.type()) {
                case MONEY, NUMBER, INTEGER -> new BigDecimal(written.toString());
                case DATE -> written instanceof LocalDate day ? day : LocalDate.parse(written.toString());
                case MONTH -> YearMonth.parse(written.toString()).toString();
                case BOOLEAN -> Boolean.valueOf(written.toString());
                default -> written.toString();
            };
        } catch (NumberFormatException | DateTimeParseException notOfThatType) {
            throw new VerificationException(
                    "HEDUI-DERIVATION-001",
                    "field %s of a record of %s is no %s".formatted(column.label(), dataset, column.type()),
                    column.label(),
                    dataset,
                    column.type());
        }
    }
}
