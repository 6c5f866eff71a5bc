package org.hedui.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.department.Catalogue;
import org.hedui.department.Column;
import org.hedui.department.Dataset;
import org.hedui.evidence.Degree;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.household.Declaration;
import org.hedui.household.Person;
import org.hedui.report.ReportContent.CheckedItem;

/** One table for each source: how it answered and the rows it sent, as far as a page is wide. */
final class ReportItems {
    private static final int MOST_COLUMNS = 6;

    private final Catalogue catalogue;
    private final Declaration declaration;

    ReportItems(Catalogue catalogue, Declaration declaration) {
        this.catalogue = catalogue;
        this.declaration = declaration;
    }

    CheckedItem item(RecordedReply reply, List<EvidenceRecord> evidence) {
        List<EvidenceRecord> rows = evidence.stream()
                .filter(row -> row.dataset().equals(reply.dataset()))
                .toList();
        Optional<Dataset> dataset = catalogue.datasets().stream()
                .filter(known -> known.id().value().equals(reply.dataset()))
                .findFirst();
        List<Column> shown = dataset.map(known -> columns(known, rows)).orElse(List.of());
        List<String> headings = new ArrayList<>();
        if (!rows.isEmpty()) {
            headings.add("姓名");
            shown.forEach(column -> headings.add(column.label()));
        }
        return new CheckedItem(
                dataset.map(Dataset::label).orElse(reply.dataset()),
                reply.department(),
                reply.kind(),
                reply.feedbackAt(),
                reply.source().isEmpty() || reply.byLetter() ? reply.source() : "交换批次 " + reply.source(),
                headings,
                rows.stream().map(row -> cells(row, shown)).toList(),
                reply.lacksMonths() ? "缺 " + reply.reason() : reply.reason());
    }

    private static List<Column> columns(Dataset dataset, List<EvidenceRecord> rows) {
        return dataset.columns().stream()
                .filter(column -> !column.isKey())
                .filter(column -> rows.stream().anyMatch(row -> row.fields().containsKey(column.label())))
                .limit(MOST_COLUMNS)
                .toList();
    }

    private List<String> cells(EvidenceRecord row, List<Column> shown) {
        List<String> cells = new ArrayList<>();
        cells.add(name(row.person()) + unused(row.degree()));
        shown.forEach(column -> cells.add(written(column, row.fields())));
        return cells;
    }

    private static String unused(Degree degree) {
        return switch (degree) {
            case NAME_CONFLICT -> "(姓名不符,未采用)";
            case SHARED_NUMBER -> "(重号,未采用)";
            case EXACT, SIMILAR_NAME, NUMBER_ONLY -> "";
        };
    }

    private String name(String key) {
        return declaration.people().stream()
                .filter(person -> person.key().equals(key))
                .map((Person person) -> person.name().value())
                .findFirst()
                .orElse(key);
    }

    private static String written(Column column, Map<String, Object> fields) {
        Object value = fields.get(column.label());
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() > 0
                    ? number.toPlainString()
                    : number.toBigInteger().toString();
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        return column.codes().stream()
                .filter(code -> code.code().equals(value))
                .map(code -> code.label())
                .findFirst()
                .orElse(value.toString());
    }
}
