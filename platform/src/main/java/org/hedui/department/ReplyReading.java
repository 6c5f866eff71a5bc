package org.hedui.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableCharset;
import org.hedui.files.TableReader;
import org.hedui.kernel.ResidentId;

/**
 * Reads the table that a department filled in, by the readers of deliveries. It is taken as a whole or not at all: each
 * person asked about is answered for, nobody else stands in it, and no cell is faulty.
 */
public final class ReplyReading {
    private static final long MEGABYTE = 1L << 20;

    /** What a letter's answer may measure: a hundredth of a delivery. */
    public static final GuardLimits LIMITS = new GuardLimits(
            20 * MEGABYTE, 512, 200 * MEGABYTE, 100, 32_767, 100_000, 512, 100_000, 16 * MEGABYTE, 20 * MEGABYTE);

    private final Dataset dataset;
    private final Divisions divisions;
    private final CryptoSuite suite;

    public ReplyReading(Catalogue catalogue, DatasetId asked, CryptoSuite suite) {
        this.dataset = new ReplyTable(catalogue.require(asked)).dataset();
        this.divisions = catalogue.divisions();
        this.suite = suite;
    }

    /**
     * @param asked everybody the letter asks about, in its order
     * @throws DeliveryRefused if the header is another or the table is no whole one
     * @throws ReplyRefused with every fault of its rows
     */
    public ReplyRows read(InspectedFile file, TableCharset charset, List<AskedPerson> asked) {
        List<CheckedRow> rows = new ArrayList<>();
        TableContent content = new TableContent(dataset, divisions, suite, rows::add);
        TableReader.of(file, charset, LIMITS).read(content);
        content.confirmed(Optional.of(content.count()));
        List<QuarantinedValue> faults = faults(rows, asked);
        if (!faults.isEmpty()) {
            throw new ReplyRefused(file.name(), faults);
        }
        List<Warning> warnings = new ArrayList<>(content.hidden(file.layout().hiddenColumns()));
        rows.forEach(row -> warnings.addAll(row.warnings()));
        return new ReplyRows(
                dataset, rows.stream().filter(ReplyReading::isOnRecord).toList(), warnings);
    }

    private List<QuarantinedValue> faults(List<CheckedRow> rows, List<AskedPerson> asked) {
        Set<String> numbers =
                asked.stream().map(AskedPerson::id).map(ResidentId::value).collect(Collectors.toSet());
        List<QuarantinedValue> faults = new ArrayList<>();
        for (CheckedRow row : rows) {
            faults.addAll(ownFaults(row));
            row.idNumber()
                    .filter(number -> !numbers.contains(number))
                    .ifPresent(number -> faults.add(foreign(row, number)));
        }
        faults.addAll(contradictions(rows));
        faults.sort(Comparator.comparingLong(QuarantinedValue::row));
        faults.addAll(unanswered(rows, asked));
        return faults;
    }

    /** Where nothing is on record nothing more is to be filled in; where the answer is missing, that alone is told. */
    private List<QuarantinedValue> ownFaults(CheckedRow row) {
        boolean record = isOnRecord(row);
        List<QuarantinedValue> faults = new ArrayList<>(row.faults().stream()
                .filter(fault -> record || fault.fault() != Fault.MISSING || !isContent(fault.column()))
                .toList());
        if (isNothing(row)) {
            row.fields().keySet().stream()
                    .filter(this::isContent)
                    .map(label ->
                            new QuarantinedValue(row.number(), label, Fault.CONTRADICTS_ANSWER, "已填写", "空，或查询结果为有记录"))
                    .forEach(faults::add);
        }
        return faults;
    }

    /** Of one person nothing is on record and something is. */
    private static List<QuarantinedValue> contradictions(List<CheckedRow> rows) {
        Set<String> onRecord = new HashSet<>();
        rows.stream()
                .filter(ReplyReading::isOnRecord)
                .forEach(row -> row.idNumber().ifPresent(onRecord::add));
        return rows.stream()
                .filter(row -> isNothing(row)
                        && row.idNumber().filter(onRecord::contains).isPresent())
                .map(row -> new QuarantinedValue(
                        row.number(),
                        ReplyTable.RESULT,
                        Fault.CONTRADICTS_ANSWER,
                        ReplyTable.NOTHING_ON_RECORD,
                        "同一人只填一种结果"))
                .toList();
    }

    /** Named by their place in the letter: in the file they have no row. */
    private static List<QuarantinedValue> unanswered(List<CheckedRow> rows, List<AskedPerson> asked) {
        Map<String, Long> answered = rows.stream()
                .flatMap(row -> row.idNumber().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<QuarantinedValue> faults = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            ResidentId id = asked.get(place).id();
            if (!answered.containsKey(id.value())) {
                faults.add(new QuarantinedValue(
                        0,
                        "序号%d".formatted(place + 1),
                        Fault.NOT_ANSWERED,
                        id.toString(),
                        ReplyTable.ON_RECORD + "、" + ReplyTable.NOTHING_ON_RECORD));
            }
        }
        return faults;
    }

    private QuarantinedValue foreign(CheckedRow row, String number) {
        String column = dataset.columns().stream()
                .filter(it -> it.type() == ColumnType.ID_NUMBER)
                .map(Column::label)
                .findFirst()
                .orElse(Warning.WHOLE_ROW);
        return new QuarantinedValue(row.number(), column, Fault.NOT_IN_LETTER, Masking.personal(number), "查询函所列人员");
    }

    private boolean isContent(String label) {
        return dataset.columns().stream()
                .anyMatch(column -> column.label().equals(label) && ReplyTable.isContent(column));
    }

    private static boolean isOnRecord(CheckedRow row) {
        return ReplyTable.ON_RECORD.equals(row.fields().get(ReplyTable.RESULT));
    }

    private static boolean isNothing(CheckedRow row) {
        return ReplyTable.NOTHING_ON_RECORD.equals(row.fields().get(ReplyTable.RESULT));
    }
}
