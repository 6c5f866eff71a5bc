package org.hedui.visits;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.Dataset;
import org.hedui.department.ReplyTable;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.Row;
import org.hedui.files.TableCharset;
import org.hedui.files.TableReader;

/**
 * A clerk at a department: looks everybody on a form up in the register and writes down what stands there, or that nothing
 * does. The register is the file that the generator wrote for this department.
 */
public final class FilledForm {
    private static final int FEW = 2;

    private final Dataset dataset;
    private final List<List<String>> register;

    /** @param delivered the generator's file of this dataset */
    public FilledForm(Dataset dataset, Path delivered, TableCharset charset) {
        this.dataset = dataset;
        this.register = rows(delivered, charset);
    }

    /** Fills in a form as it was downloaded; the file that goes back. */
    public Path fill(Path form, Path back) throws IOException {
        List<List<String>> sheet = rows(form, TableCharset.UTF_8);
        int header = headerOf(new ReplyTable(dataset).dataset(), sheet);
        List<List<String>> filled = new ArrayList<>(sheet.subList(0, header + 1));
        Map<String, Integer> places = places(sheet.get(header));
        for (List<String> person : sheet.subList(header + 1, sheet.size())) {
            filled.addAll(answers(person, places));
        }
        write(filled, back);
        return back;
    }

    private List<List<String>> answers(List<String> person, Map<String, Integer> places) {
        Column id = dataset.columns().stream()
                .filter(column -> column.type() == ColumnType.ID_NUMBER)
                .findFirst()
                .orElseThrow();
        String number = person.get(place(places, id.label()));
        List<List<String>> answers = new ArrayList<>();
        for (Map<String, String> found : registered(id, number)) {
            List<String> row = widened(person, places.size() + 1);
            row.set(place(places, ReplyTable.RESULT), ReplyTable.ON_RECORD);
            dataset.columns().stream()
                    .filter(column -> !column.isKey())
                    .forEach(column -> row.set(place(places, column.label()), found.getOrDefault(column.label(), "")));
            answers.add(row);
        }
        if (answers.isEmpty()) {
            List<String> row = widened(person, places.size() + 1);
            row.set(place(places, ReplyTable.RESULT), ReplyTable.NOTHING_ON_RECORD);
            answers.add(row);
        }
        return answers;
    }

    private static int place(Map<String, Integer> places, String label) {
        return Objects.requireNonNull(places.get(label), label);
    }

    private List<Map<String, String>> registered(Column id, String number) {
        int header = headerOf(dataset, register);
        List<String> heads = register.get(header);
        List<Map<String, String>> found = new ArrayList<>();
        for (List<String> row : register.subList(header + 1, register.size())) {
            Map<String, String> values = new HashMap<>();
            for (int place = 0; place < Math.min(heads.size(), row.size()); place++) {
                String value = row.get(place);
                dataset.find(heads.get(place)).ifPresent(column -> values.put(column.label(), value));
            }
            if (number.equals(values.get(id.label()))) {
                found.add(values);
            }
        }
        return found;
    }

    private static List<String> widened(List<String> row, int width) {
        List<String> wide = new ArrayList<>(row);
        while (wide.size() < width) {
            wide.add("");
        }
        return wide;
    }

    private static Map<String, Integer> places(List<String> heads) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < heads.size(); place++) {
            places.put(heads.get(place), place);
        }
        return places;
    }

    private static int headerOf(Dataset dataset, List<List<String>> rows) {
        for (int at = 0; at < rows.size(); at++) {
            long known = rows.get(at).stream()
                    .filter(cell -> dataset.find(cell).isPresent())
                    .count();
            if (known >= FEW) {
                return at;
            }
        }
        throw new IllegalStateException("no header of " + dataset.id());
    }

    private static List<List<String>> rows(Path file, TableCharset charset) {
        List<List<String>> rows = new ArrayList<>();
        TableReader.of(
                        new FileGuard(GuardLimits.DEFAULTS)
                                .table(file, file.getFileName().toString(), charset),
                        charset,
                        GuardLimits.DEFAULTS)
                .read(row -> rows.add(cells(row)));
        return rows;
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(cell -> cell.text()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Blank rows of the form are left out by the reader; the header stays the header. */
    private static void write(List<List<String>> rows, Path back) throws IOException {
        try (OutputStream out = Files.newOutputStream(back);
                Workbook workbook = new Workbook(out, "WPS", "12.1")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.inlineString(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
    }
}
