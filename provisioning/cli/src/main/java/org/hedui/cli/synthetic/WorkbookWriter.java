package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. The library writes the present time into it; it is repacked with the time of the delivery, so that the
 * same content gives the same bytes.
 */
final class WorkbookWriter implements TableWriter {
    private static final int FLUSH_EACH = 1000;

    private final Path file;
    private final Path draft;
    private final Instant at;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookWriter(Path file, LocalDate suppliedOn) throws IOException {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".draft");
        this.at = suppliedOn.atStartOfDay().toInstant(ZoneOffset.UTC);
        this.out = Files.newOutputStream(draft);
        this.workbook = new Workbook(out, "hedui", "1.0");
        this.sheet = workbook.newWorksheet("数据");
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
        if (++row % FLUSH_EACH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        out.close();
        // By the directory: the parts' own headers leave their sizes to it, which a stream of parts takes for damage.
        try (ZipFile parts = new ZipFile(draft.toFile());
                ZipOutputStream repacked = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                try (InputStream content = parts.getInputStream(part)) {
                    repack(part.getName(), content, repacked);
                }
            }
        }
        Files.delete(draft);
    }

    private void repack(String name, InputStream part, ZipOutputStream repacked) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        repacked.putNextEntry(entry);
        if (name.equals("docProps/core.xml")) {
            String core = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            repacked.write(core.replaceAll("(?<=>)\\d{4}-\\d\\d-\\d\\dT[^<]+", at.toString())
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(repacked);
        }
        repacked.closeEntry();
    }
}
