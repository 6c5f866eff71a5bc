package org.hedui.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Comma-separated values by RFC 4180, with the limits of a sheet; a quote that is never closed is refused. */
final class CsvTable implements TableReader {
    private final InspectedFile file;
    private final TableCharset charset;
    private final GuardLimits limits;

    CsvTable(InspectedFile file, TableCharset charset, GuardLimits limits) {
        this.file = file;
        this.charset = charset;
        this.limits = limits;
    }

    @Override
    public void read(Consumer<Row> rows) {
        long line = 0;
        try (InputStream bytes = Files.newInputStream(file.path());
                CsvReader<CsvRecord> csv = open(bytes)) {
            long count = 0;
            for (CsvRecord csvRecord : csv) {
                line = csvRecord.getStartingLineNumber();
                if (++count > limits.rows()) {
                    throw new FileRefused(
                            "HEDUI-FILE-012",
                            "%s has more than %d rows".formatted(file.name(), limits.rows()),
                            file.name(),
                            limits.rows());
                }
                Row row = new Row(
                        line, csvRecord.getFields().stream().map(Cell::text).toList());
                if (!row.isEmpty()) {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof FileRefused refused) {
                throw refused;
            }
            throw new FileRefused(
                            "HEDUI-FILE-017",
                            "after line %d, %s is no valid CSV: a quote is not closed, or a cell or row is too large"
                                    .formatted(line, file.name()),
                            line,
                            file.name())
                    .because(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CsvReader<CsvRecord> open(InputStream bytes) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cellCharacters())
                .maxRecordSize(limits.cellCharacters() * 32)
                .build();
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(limits.cellCharacters() * 32)
                .build(handler, new StrictReader(bytes, charset));
    }
}
