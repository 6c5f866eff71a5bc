package org.hedui.cli.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedui.cli.synthetic.RawWorkbook.Content;

/** A roster before it is written: title, header, a line for each person. Lines may be put in; cells know their place then. */
final class RosterDraft {
    private static final int TITLE_ROWS = 1;

    /** A line of the sheet. */
    static final class Line {
        final Map<String, Content> cells = new LinkedHashMap<>();
        boolean hidden;

        Line text(String label, String text) {
            cells.put(label, Content.text(text));
            return this;
        }

        Line put(String label, Content content) {
            cells.put(label, content);
            return this;
        }
    }

    private record Merge(Line first, Line last, String label) {}

    private final String title;
    private final List<String> headers;
    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private String hiddenColumn = "";

    RosterDraft(String title, List<String> headers) {
        this.title = title;
        this.headers = List.copyOf(headers);
    }

    List<String> headers() {
        return headers;
    }

    void add(Line line) {
        lines.add(line);
    }

    void addBefore(Line next, Line line) {
        lines.add(lines.indexOf(next), line);
    }

    void merge(Line first, Line last, String label) {
        merges.add(new Merge(first, last, label));
    }

    void hide(String label) {
        hiddenColumn = label;
    }

    /** As a spreadsheet names it, once no line is put in any more. */
    String cell(Line line, String label) {
        return letters(headers.indexOf(label)) + row(line);
    }

    /** The header's cell of a column. */
    String headerCell(String label) {
        return letters(headers.indexOf(label)) + (TITLE_ROWS + 1);
    }

    void write(Path file, LocalDate day) throws IOException {
        RawWorkbook book = new RawWorkbook(false);
        book.row(false, List.of(Content.text(title)));
        book.row(false, headers.stream().map(Content::text).toList());
        for (Line line : lines) {
            book.row(
                    line.hidden,
                    headers.stream()
                            .map(label -> line.cells.getOrDefault(label, Content.text("")))
                            .toList());
        }
        merges.forEach(merge -> book.merge(headers.indexOf(merge.label()), row(merge.first()), row(merge.last())));
        if (!hiddenColumn.isEmpty()) {
            book.hide(headers.indexOf(hiddenColumn));
        }
        book.writeTo(file, day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private int row(Line line) {
        return lines.indexOf(line) + TITLE_ROWS + 2;
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
