package org.hedui.derivation.example;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.Dataset;
import org.hedui.derivation.example.Mistake.Expected;

/**
 * The fields of one record under the catalogue's labels. A month written {@code 2025-03..2026-02} stands for one record of
 * each of these months, so that a year need not be written out.
 */
final class RecordFields {
    private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)?%");
    private static final String RANGE = "..";

    private final Dataset dataset;

    RecordFields(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The labels that may stand beside {@code subject}. */
    List<String> labels() {
        return dataset.columns().stream()
                .filter(column -> !column.isKey())
                .map(Column::label)
                .toList();
    }

    /** One table of fields for each record the entry stands for. */
    List<Map<String, Object>> read(FileNode entry, List<String> written) {
        Map<String, Object> fields = new TreeMap<>();
        List<YearMonth> months = new ArrayList<>();
        String spread = "";
        for (String label : written) {
            FileNode node = entry.at(label);
            Column column = dataset.require(label);
            List<YearMonth> range = range(node, column);
            if (range.isEmpty()) {
                value(node, column).ifPresent(value -> fields.put(label, value));
            } else {
                months.addAll(range);
                spread = label;
            }
        }
        if (months.isEmpty()) {
            return List.of(fields);
        }
        String label = spread;
        return months.stream().map(month -> with(fields, label, month)).toList();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String label, YearMonth month) {
        Map<String, Object> copy = new TreeMap<>(fields);
        copy.put(label, month.toString());
        return copy;
    }

    private static List<YearMonth> range(FileNode node, Column column) {
        String text = node.text("");
        int dots = text.indexOf(RANGE);
        if (column.type() != ColumnType.MONTH || dots < 0) {
            return List.of();
        }
        try {
            YearMonth from = YearMonth.parse(text.substring(0, dots));
            YearMonth to = YearMonth.parse(text.substring(dots + RANGE.length()));
            List<YearMonth> months = new ArrayList<>();
            for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                months.add(month);
            }
            return months;
        } catch (DateTimeParseException noMonths) {
            return List.of(); // read as a single month, which notes the mistake
        }
    }

    private static Optional<Object> value(FileNode node, Column column) {
        if (node.missing()) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case MONEY, NUMBER, INTEGER -> number(node, column).map(value -> (Object) value);
            case DATE -> Optional.of(node.date().toString());
            case MONTH -> month(node);
            case BOOLEAN -> Optional.of(node.truth(false));
            case CODE -> code(node, column);
            default -> Optional.of(node.text(""));
        };
    }

    private static Optional<BigDecimal> number(FileNode node, Column column) {
        String text = node.text("");
        boolean percent = column.unit().filter("%"::equals).isPresent();
        BigDecimal number;
        if (percent && PERCENT.matcher(text).matches()) {
            number = new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
        } else if (node.node().isNumber()) {
            number = node.node().decimalValue();
        } else {
            node.mistake(Expected.NUMBER, "");
            return Optional.empty();
        }
        if (number.compareTo(column.least()) < 0 || number.compareTo(column.most()) > 0) {
            node.mistake(
                    Expected.WITHIN,
                    column.least().toPlainString() + " … " + column.most().toPlainString());
        }
        return Optional.of(number);
    }

    private static Optional<Object> month(FileNode node) {
        try {
            return Optional.of(YearMonth.parse(node.text("")).toString());
        } catch (DateTimeParseException noMonth) {
            node.mistake(Expected.MONTH, "");
            return Optional.empty();
        }
    }

    private static Optional<Object> code(FileNode node, Column column) {
        String text = node.text("");
        Optional<Object> code = column.codes().stream()
                .filter(it -> text.equals(it.code()) || text.equals(it.label()))
                .<Object>map(it -> it.code())
                .findFirst();
        if (code.isEmpty()) {
            node.mistake(
                    Expected.ONE_OF,
                    FileNode.joined(column.codes().stream().map(it -> it.code()).toList()));
        }
        return code;
    }
}
