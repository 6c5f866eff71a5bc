package org.hedui.files;

import java.util.function.Consumer;

/** Reads an inspected table row by row; empty rows are left out. */
public sealed interface TableReader permits CsvTable, WorkbookTable {
    /**
     * Hands each row to {@code rows}, in order; what it throws ends the reading.
     *
     * @throws FileRefused if the file turns out to be malformed
     */
    void read(Consumer<Row> rows);

    /**
     * The reader of this kind of table.
     *
     * @param charset of a CSV file
     */
    static TableReader of(InspectedFile file, TableCharset charset, GuardLimits limits) {
        return switch (file.kind()) {
            case CSV -> new CsvTable(file, charset, limits);
            case XLSX -> new WorkbookTable(file);
            case PDF, JPEG, PNG ->
                throw new FileRefused("HEDUI-FILE-019", "%s is no table".formatted(file.name()), file.name());
        };
    }
}
