package org.hedui.cli.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows of texts as a department's program does. */
sealed interface TableWriter extends Closeable permits CsvWriter, WorkbookWriter {
    void write(List<String> cells) throws IOException;
}
