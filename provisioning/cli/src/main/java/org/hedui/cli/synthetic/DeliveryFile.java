package org.hedui.cli.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetKind;
import org.hedui.department.EdgeCase;
import org.hedui.files.FileKind;
import org.hedui.kernel.Period;

/** One department's file as it is written: title, header, rows with a fault now and then, the last row of totals. */
final class DeliveryFile implements Closeable {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Dataset dataset;
    private final Layout layout;
    private final Period period;
    private final SyntheticSettings settings;
    private final FaultPlanter planter;
    private final TableWriter writer;
    private final Map<String, BigDecimal> sums = new HashMap<>();
    private final List<Truth.PlantedFault> faults = new ArrayList<>();
    private long written;
    private long rows;

    DeliveryFile(Path folder, Dataset dataset, SyntheticSettings settings, FaultPlanter planter) throws IOException {
        this.dataset = dataset;
        this.layout = Layout.of(dataset.id().value());
        this.settings = settings;
        this.planter = planter;
        this.period = dataset.kind() == DatasetKind.SNAPSHOT ? settings.lastMonth() : settings.window();
        Path file = folder.resolve(name());
        this.writer = layout.kind() == FileKind.XLSX
                ? new WorkbookWriter(file, settings.asOf())
                : new CsvWriter(file, layout.charset());
        if (layout.titled()) {
            line(List.of(settings.tenant().name() + dataset.label() + "（演示数据）"));
        }
        line(dataset.columns().stream()
                .map(column -> layout.header(column.label()))
                .toList());
    }

    void add(SyntheticHousehold household, Map<String, String> values) throws IOException {
        Map<String, String> row = new HashMap<>(values);
        if (!household.story()) {
            planter.spoil(dataset.columns(), row).ifPresent(done -> {
                row.put(done.column().label(), done.written());
                note(household.key(), done.edge(), done.column().label(), values);
            });
        }
        write(row);
    }

    /** Adds a row as it is. */
    void add(Map<String, String> row) throws IOException {
        write(row);
    }

    /**
     * Adds a row that is out of order by what it says.
     *
     * @param truly number and name of whose row it is, if the row says something else
     */
    void add(String household, EdgeCase edge, String column, Map<String, String> values, Map<String, String> truly)
            throws IOException {
        Map<String, String> known = new HashMap<>(values);
        known.putAll(truly);
        note(household, edge, column, known);
        write(values);
    }

    private void note(String household, EdgeCase edge, String column, Map<String, String> truth) {
        faults.add(new Truth.PlantedFault(
                dataset.id(),
                household,
                written + 1,
                column,
                edge,
                truth.getOrDefault("公民身份号码", ""),
                truth.getOrDefault("姓名", "")));
    }

    private void write(Map<String, String> row) throws IOException {
        line(dataset.columns().stream()
                .map(column -> row.getOrDefault(column.label(), ""))
                .toList());
        rows++;
        addUp(row);
    }

    /** Ends the file with its totals. */
    Truth.DeliveredFile finish() throws IOException {
        List<String> totals = new ArrayList<>(List.of("合计", "共%d行".formatted(rows)));
        for (Column column : dataset.columns().subList(2, dataset.columns().size())) {
            BigDecimal sum = sums.get(column.label());
            totals.add(sum == null ? "" : sum.toPlainString());
        }
        line(totals);
        return new Truth.DeliveredFile(dataset.id(), period, name(), layout.charset(), rows, settings.asOf());
    }

    List<Truth.PlantedFault> faults() {
        return faults;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void addUp(Map<String, String> row) {
        for (Column column : dataset.columns()) {
            String value = row.getOrDefault(column.label(), "");
            if (column.type() == ColumnType.MONEY && NUMBER.matcher(value).matches()) {
                sums.merge(column.label(), new BigDecimal(value), BigDecimal::add);
            }
        }
    }

    private void line(List<String> cells) throws IOException {
        writer.write(cells);
        written++;
    }

    private String name() {
        String last = MONTH.format(period.to().minusDays(1));
        String months = period.months() == 1 ? last : MONTH.format(period.from()) + "-" + last;
        return "%s-%s.%s".formatted(dataset.id(), months, layout.kind() == FileKind.XLSX ? "xlsx" : "csv");
    }
}
