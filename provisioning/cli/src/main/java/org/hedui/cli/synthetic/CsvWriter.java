package org.hedui.cli.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hedui.files.TableCharset;

/** CSV with the line ends of a spreadsheet program, and a byte order mark where it writes UTF-8. */
final class CsvWriter implements TableWriter {
    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    CsvWriter(Path file, TableCharset charset) throws IOException {
        var text = Files.newBufferedWriter(file, charset.charset());
        if (charset == TableCharset.UTF_8) {
            text.write('\uFEFF');
        }
        csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(text);
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
