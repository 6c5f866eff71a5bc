package org.hedui.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.Row;
import org.hedui.files.SafeText;
import org.hedui.files.TableCharset;
import org.hedui.files.TableReader;

/** A workbook with the rows of a large roster at their places, and our marks: every cell a text, none a formula. */
final class RebuiltWorkbook {
    private static final String MARK = "FF99CC";

    private final RosterContent content;
    private final GuardLimits limits;
    private final Map<Long, Set<Integer>> faulty = new HashMap<>();

    RebuiltWorkbook(RosterContent content, GuardLimits limits) {
        this.content = content;
        this.limits = limits;
        content.problems()
                .forEach(problem -> faulty.computeIfAbsent(problem.row(), none -> new HashSet<>())
                        .add(problem.place()));
    }

    byte[] of(InspectedFile file) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(out, "hedui", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            TableReader.of(file, TableCharset.UTF_8, limits).read(row -> write(sheet, row));
            workbook.finish();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Worksheet sheet, Row row) {
        int at = Math.toIntExact(row.number() - 1);
        for (int place = 0; place < row.cells().size(); place++) {
            if (place != content.remarkPlace() && !row.cell(place).isEmpty()) {
                sheet.inlineString(at, place, SafeText.of(row.cell(place).text()));
            }
        }
        faulty.getOrDefault(row.number(), Set.of()).stream().forEach(place -> mark(sheet, row.number(), at, place));
        String remarks =
                row.number() == content.header() ? RosterHeader.PROBLEM : ReturnedRoster.remarks(content, row.number());
        if (!remarks.isEmpty()) {
            sheet.inlineString(at, content.remarkPlace(), SafeText.of(remarks));
        }
    }

    private void mark(Worksheet sheet, long row, int at, int place) {
        StringBuilder said = new StringBuilder();
        content.inRow(row)
                .filter(problem -> problem.place() == place)
                .forEach(problem -> said.append(said.isEmpty() ? "" : "\n").append(problem.sentence()));
        int shown = place < 0 ? content.remarkPlace() : place;
        sheet.comment(at, shown, said.toString());
        sheet.style(at, shown).fillColor(MARK).set();
    }
}
