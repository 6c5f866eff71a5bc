package org.hedui.files;

import static org.hedui.files.WorkbookParts.*;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Workbooks that are too much: entities, bombs, directories that lie, lists without end. */
final class HostileArchives extends WorkbookCases {
    private static final String DOCTYPE_REMOTE =
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    private HostileArchives() {}

    static List<HostileFile> all() {
        HostileArchives made = new HostileArchives();
        made.entities();
        made.bombs();
        made.edges();
        made.merges();
        made.directories();
        made.manySheets();
        return made.files;
    }

    private void entities() {
        workbook(
                "xxe-shared-strings",
                "HEDUI-FILE-009",
                "xl/sharedStrings.xml",
                honest().with("xl/sharedStrings.xml", DOCTYPE_REMOTE + "<sst><si><t>&x;</t></si></sst>"));
        workbook(
                "xxe-sheet",
                "HEDUI-FILE-009",
                "sheet1.xml",
                without(SHEET_PART).with(SHEET_PART, DOCTYPE_REMOTE + SHEET + "&x;" + SHEET_END));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        workbook(
                "billion-laughs",
                "HEDUI-FILE-009",
                "xl/sharedStrings.xml",
                honest().with("xl/sharedStrings.xml", laughs + "]><sst><si><t>&l39;</t></si></sst>"));
        workbook(
                "xxe-in-utf-16",
                "HEDUI-FILE-014",
                "xl/sharedStrings.xml",
                honest().with("xl/sharedStrings.xml", (DOCTYPE_REMOTE + "<sst/>").getBytes(StandardCharsets.UTF_16)));
        workbook(
                "xxe-in-content-types",
                "HEDUI-FILE-009",
                "[Content_Types].xml",
                without("[Content_Types].xml").with("[Content_Types].xml", DOCTYPE_REMOTE + "<Types/>"));
    }

    private void bombs() {
        String megabyte = "A".repeat(1 << 20);
        workbook(
                "one-cell-of-1.5-gigabytes",
                "HEDUI-FILE-011",
                "row 1",
                without(SHEET_PART)
                        .with(
                                SHEET_PART,
                                SHEET + "<row><c t=\"inlineStr\"><is><t>",
                                megabyte,
                                1536,
                                "</t></is></c></row>" + SHEET_END));
        workbook(
                "one-shared-string-of-1.5-gigabytes",
                "HEDUI-FILE-011",
                "xl/sharedStrings.xml",
                honest().with("xl/sharedStrings.xml", "<sst><si><t>", megabyte, 1536, "</t></si></sst>"));
        String rows = "<row/>".repeat(100_000);
        workbook(
                "40-million-rows",
                "HEDUI-FILE-012",
                "1048576 rows",
                without(SHEET_PART).with(SHEET_PART, SHEET, rows, 400, SHEET_END));
        workbook(
                "40-million-rows-with-ballast",
                "HEDUI-FILE-012",
                "1048576 rows",
                without(SHEET_PART)
                        .with("xl/media/photo.jpg", noise(5_000_000))
                        .with(SHEET_PART, SHEET, rows, 400, SHEET_END));
        workbook(
                "2-gigabytes-beside-the-sheet",
                "HEDUI-FILE-020",
                "xl/media/zeros.png",
                honest().with("xl/media/photo.jpg", noise(22_000_000))
                        .with("xl/media/zeros.png", new byte[0], new byte[1 << 20], 2100, new byte[0]));
        workbook(
                "a-million-rows-of-one-far-cell",
                "HEDUI-FILE-026",
                "row ",
                without(SHEET_PART)
                        .with("xl/media/photo.jpg", noise(3_000_000))
                        .with(
                                SHEET_PART,
                                SHEET + head(),
                                "<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(10_000),
                                100,
                                SHEET_END));
        workbook(
                "a-million-shared-strings-too-many",
                "HEDUI-FILE-020",
                "xl/sharedStrings.xml",
                honest().with("xl/media/photo.jpg", noise(3_000_000))
                        .with("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>".repeat(10_000), 101, "</sst>"));
        workbook(
                "elements-ten-million-deep",
                "HEDUI-FILE-008",
                "bytes",
                honest().with("xl/sharedStrings.xml", "<sst>", "<a>".repeat(100_000), 100, "</sst>"));
        workbook(
                "an-attribute-of-100-megabytes",
                "HEDUI-FILE-011",
                "sheet1.xml",
                without(SHEET_PART).with(SHEET_PART, "<worksheet a=\"", megabyte, 100, "\"/>"));
    }

    /** As much as is allowed; whoever sends it, it is read with the memory there is. */
    private void edges() {
        taken(
                "as-many-shared-strings-as-allowed",
                honest().with("xl/media/photo.jpg", noise(3_000_000))
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst>",
                                "<si><t>文字文字文字文字</t></si>".repeat(10_000),
                                100,
                                "</sst>"));
        taken(
                "as-many-formats-as-fit",
                honest().with("xl/media/photo.jpg", noise(3_000_000))
                        .with(
                                "xl/styles.xml",
                                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>",
                                formats(20_000),
                                40,
                                "</numFmts><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"));
        taken(
                "elements-five-million-deep-with-ballast",
                honest().with("xl/media/photo.jpg", noise(3_000_000))
                        .with("xl/sharedStrings.xml", "<sst>", "<a>".repeat(100_000), 50, "</sst>"));
    }

    private void merges() {
        workbook(
                "one-merged-range-over-everything",
                "HEDUI-FILE-023",
                "merged",
                merged("<mergeCell ref=\"A1:XFD1048576\"/>"));
        workbook(
                "a-far-column-merged-from-top-to-bottom",
                "HEDUI-FILE-023",
                "merged",
                merged("<mergeCell ref=\"XFD1:XFD9999999\"/>"));
        workbook("3000-merged-ranges", "HEDUI-FILE-023", "merged", merged("<mergeCell ref=\"A9:B9\"/>".repeat(3_000)));
        taken("as-many-merged-ranges-as-allowed", merged("<mergeCell ref=\"A9:XFD9\"/>".repeat(200)));
    }

    private static HostileZip merged(String ranges) {
        return without(SHEET_PART)
                .with(
                        SHEET_PART,
                        SHEET
                                + head()
                                + row(name(), "220422196203051237")
                                + totals()
                                + SHEET_END.replace(
                                        "</worksheet>", "<mergeCells>" + ranges + "</mergeCells></worksheet>"));
    }

    private void directories() {
        int entries = Boolean.getBoolean("hedui.soak") ? 1_000_000 : 100_000;
        for (String name : List.of("../../etc/cron.d/x", "/etc/x", "xl\\..\\..\\x", "c:/x", "xl/../../x")) {
            workbook("zip-slip-" + files.size(), "HEDUI-FILE-006", "outside", honest().with(name, "x"));
        }
        workbook("zip-inside", "HEDUI-FILE-007", "xl/media/x.png", honest().with("xl/media/x.png", new byte[] {
            'P', 'K', 3, 4, 0, 0
        }));
        workbook("gzip-inside", "HEDUI-FILE-007", "xl/media/x.png", honest().with("xl/media/x.png", new byte[] {
            0x1F, (byte) 0x8B, 8, 0, 0
        }));
        workbook("the-same-part-twice", "HEDUI-FILE-006", "twice", honest().with("XL/Workbook.xml", "<workbook/>"));
        add(
                "very-many-entries",
                List.of("HEDUI-FILE-005"),
                "parts",
                file -> many(entries).writeTo(file));
        add(
                "very-many-entries-said-to-be-ten",
                List.of("HEDUI-FILE-005"),
                "parts",
                file -> many(entries).sayingEntries(10).writeTo(file));
        add(
                "very-many-entries-behind-a-false-end",
                List.of("HEDUI-FILE-004"),
                "",
                file -> many(entries).commented(HostileZip.falseEnd()).writeTo(file));
        add(
                "12000-entries-said-to-be-ten",
                List.of("HEDUI-FILE-005"),
                "parts",
                file -> many(12_000).sayingEntries(10).writeTo(file));
    }

    private void manySheets() {
        workbook(
                "a-million-sheets-in-the-list",
                "HEDUI-FILE-024",
                "xl/workbook.xml",
                without("xl/workbook.xml")
                        .with("xl/media/photo.jpg", noise(3_000_000))
                        .with(
                                "xl/workbook.xml",
                                book("").replace("</sheets></workbook>", ""),
                                ONE_SHEET.repeat(10_000),
                                100,
                                "</sheets></workbook>"));
        workbook(
                "the-same-sheet-500-times",
                "HEDUI-FILE-018",
                "sheet",
                without("xl/workbook.xml").with("xl/workbook.xml", book(ONE_SHEET.repeat(500))));
        workbook(
                "rows-in-two-sheets",
                "HEDUI-FILE-018",
                "sheet",
                honest().with("xl/worksheets/sheet2.xml", SHEET + "<row/>" + SHEET_END));
    }
}
