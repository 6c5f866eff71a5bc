package org.hedui.department;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table that goes with a letter for the department to fill in: a row for each person asked about, and before the
 * columns of the dataset the answer itself, so that "nothing on record" is said and never guessed from blank cells.
 */
public final class ReplyTable {
    /** Whether there is something on record about the person of the row. */
    public static final String RESULT = "查询结果";

    public static final String ON_RECORD = "有记录";
    public static final String NOTHING_ON_RECORD = "查无记录";

    private static final Column ANSWER = new Column(
            RESULT,
            List.of("核查结果"),
            ColumnType.CODE,
            true,
            Optional.empty(),
            List.of(new Code(ON_RECORD, ON_RECORD), new Code(NOTHING_ON_RECORD, NOTHING_ON_RECORD)),
            false,
            false,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            new Column.Usual(BigDecimal.ZERO, BigDecimal.ZERO));

    private final Dataset dataset;

    public ReplyTable(Dataset asked) {
        this.dataset = new Dataset(
                asked.id(), asked.label(), asked.department(), asked.kind(), asked.freshMonths(), columns(asked));
    }

    /** What the table asks for: whose row it is, the answer, and what is on record. */
    public Dataset dataset() {
        return dataset;
    }

    /** Beside whose row it is and the answer. */
    static boolean isContent(Column column) {
        return !column.isKey() && !column.label().equals(RESULT);
    }

    /** A register may hold houses without a number; who is asked about a person has the number before his eyes. */
    private static List<Column> columns(Dataset asked) {
        List<Column> columns = new ArrayList<>();
        asked.columns().stream().filter(Column::isKey).map(Column::demanded).forEach(columns::add);
        columns.add(ANSWER);
        asked.columns().stream().filter(column -> !column.isKey()).forEach(columns::add);
        return columns;
    }
}
