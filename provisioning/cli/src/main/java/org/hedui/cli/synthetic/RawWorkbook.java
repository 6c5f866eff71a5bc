package org.hedui.cli.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, for what a well-behaved library does not write. One sheet; the same content, the same bytes. */
final class RawWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final boolean date1904;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private int count;
    private int hiddenColumn = -1;

    RawWorkbook(boolean date1904) {
        this.date1904 = date1904;
    }

    /** How a cell is written: what stands between its reference and its end. */
    record Content(String attributes, String inner) {
        static Content text(String text) {
            return text.isEmpty()
                    ? new Content("", "")
                    : new Content(" t=\"inlineStr\"", "<is><t>" + text + "</t></is>");
        }

        static Content number(String number) {
            return new Content("", "<v>" + number + "</v>");
        }

        /** A day, by the serial number that the date system of the book gives it. */
        static Content day(long serial) {
            return new Content(" s=\"1\"", "<v>" + serial + "</v>");
        }

        static Content formula(String formula, String cached) {
            return new Content("", "<f>" + formula + "</f><v>" + cached + "</v>");
        }

        static Content error(String error) {
            return new Content(" t=\"e\"", "<v>" + error + "</v>");
        }
    }

    /** Rows written so far. */
    int count() {
        return count;
    }

    void row(boolean hidden, List<Content> cells) {
        count++;
        rows.append("<row r=\"").append(count).append(hidden ? "\" hidden=\"1\">" : "\">");
        for (int column = 0; column < cells.size(); column++) {
            Content cell = cells.get(column);
            if (!cell.inner().isEmpty()) {
                rows.append("<c r=\"%s%d\"%s>%s</c>".formatted(letter(column), count, cell.attributes(), cell.inner()));
            }
        }
        rows.append("</row>");
    }

    /** Merges a column's cells of these rows. */
    void merge(int column, int top, int bottom) {
        merged.add("<mergeCell ref=\"%1$s%2$d:%1$s%3$d\"/>".formatted(letter(column), top, bottom));
    }

    void hide(int column) {
        hiddenColumn = column;
    }

    void writeTo(Path file, Instant at) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(FileTime.from(at));
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"%1$scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>%2$s%3$s%4$s</Types>"
                        .formatted(
                                PACKAGE,
                                part("workbook", "sheet.main"),
                                part("worksheets/sheet1", "worksheet"),
                                part("styles", "styles")));
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr date1904=\"%d\"/><sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE, date1904 ? 1 : 0));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "<Relationship Id=\"rId1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>"
                                .formatted(OFFICE)));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        parts.put("xl/worksheets/sheet1.xml", sheet());
        return parts;
    }

    private String sheet() {
        String columns = hiddenColumn < 0
                ? ""
                : "<cols><col min=\"%1$d\" max=\"%1$d\" width=\"9\" hidden=\"1\"/></cols>".formatted(hiddenColumn + 1);
        String merges = merged.isEmpty()
                ? ""
                : "<mergeCells count=\"%d\">%s</mergeCells>".formatted(merged.size(), String.join("", merged));
        return "<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData>%s</worksheet>"
                .formatted(MAIN, columns, rows, merges);
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, inner);
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPE, type);
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
