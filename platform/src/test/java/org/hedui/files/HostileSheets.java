package org.hedui.files;

import static org.hedui.files.WorkbookParts.*;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Workbooks with active content, cells that are none, parts that cannot be read, and halves. */
final class HostileSheets extends WorkbookCases {
    private HostileSheets() {}

    static List<HostileFile> all() {
        HostileSheets made = new HostileSheets();
        made.activeContent();
        made.days();
        made.brokenParts();
        made.cutOff();
        return made.files;
    }

    private void activeContent() {
        for (String part : List.of(
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/activeX/activeX1.bin",
                "customUI/customUI.xml")) {
            workbook(
                    "active-" + part.replace('/', '-'),
                    "HEDUI-FILE-010",
                    part.toLowerCase(Locale.ROOT),
                    honest().with(part, "<x/>"));
        }
        workbook(
                "dde-link",
                "HEDUI-FILE-010",
                "xl/links.xml",
                honest().with(
                                "xl/links.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"));
        workbook(
                "macro-by-content-type",
                "HEDUI-FILE-010",
                "[Content_Types].xml",
                without("[Content_Types].xml")
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType="
                                        + "\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"));
        rows(
                "formulas",
                "HEDUI-DELIVERY-009",
                "row 2, column 姓名",
                row("<c r=\"A2\"><f>1+1</f><v>2</v></c>", "220422196203051237"));
        rows(
                "dde-formula",
                "HEDUI-DELIVERY-009",
                "row 2, column 姓名",
                row("<c r=\"A2\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>张三</v></c>", "220422196203051237"));
        rows(
                "an-error-value",
                "HEDUI-DELIVERY-009",
                "row 2, column 姓名",
                row("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "220422196203051237"));
        files.add(new HostileFile(
                "workbook-named-text",
                "a.csv",
                TableCharset.UTF_8,
                List.of("HEDUI-FILE-002"),
                "a.csv",
                honest()::writeTo));
        rows(
                "an-id-kept-as-a-number",
                "HEDUI-DELIVERY-009",
                "row 2, column 公民身份号码",
                row(name(), "<c r=\"B2\"><v>1.1010519491231002E+17</v></c>"));
    }

    private void days() {
        String where = "row 2, column 首发月份";
        for (String serial : List.of("-1", "2958466", "1E300", "-1E300", "NaN", "1e99999999", "twelve")) {
            workbook("a-day-of-serial-" + serial, "HEDUI-DELIVERY-009", where, day(false, serial));
            workbook("a-day-of-1904-and-serial-" + serial, "HEDUI-DELIVERY-009", where, day(true, serial));
        }
        workbook("the-day-before-the-first-of-1900", "HEDUI-DELIVERY-009", where, day(false, "0"));
        workbook("the-29th-of-february-1900", "HEDUI-DELIVERY-009", where, day(false, "60"));
        taken("an-honest-day-of-1900", day(false, "44652"));
        taken("an-honest-day-of-1904", day(true, "43190"));
    }

    private void brokenParts() {
        unreadable("a-shared-string-that-is-not-there", "<row r=\"1\"><c t=\"s\"><v>999999999</v></c></row>");
        unreadable("a-shared-string-of-a-negative-number", "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>");
        unreadable("a-shared-string-that-is-no-number", "<row r=\"1\"><c t=\"s\"><v>x</v></c></row>");
        unreadable("a-style-that-is-not-there", "<row r=\"1\"><c s=\"99999\"><v>1</v></c></row>");
        unreadable("a-style-that-is-no-number", "<row r=\"1\"><c s=\"x\"><v>1</v></c></row>");
        unreadable("a-cell-type-that-nobody-knows", "<row r=\"1\"><c t=\"zzz\"><v>1</v></c></row>");
        unreadable("a-cell-reference-without-digits", "<row r=\"1\"><c r=\"A\"><v>1</v></c></row>");
        unreadable("a-cell-reference-of-zero", "<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>");
        unreadable("a-row-that-is-no-number", "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>");
        unreadable("a-row-of-a-negative-number", "<row r=\"-5\"><c r=\"A1\"><v>1</v></c></row>");
        unreadable(
                "rows-backwards",
                "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>");
        unreadable("a-boolean-of-another-kind", "<row r=\"1\"><c t=\"b\"><v>maybe</v></c></row>");
        unreadable("elements-not-closed", "<row r=\"1\"><c r=\"A1\"><v>1</v></row>");
        unreadable("no-xml-at-all", "<row r=\"1\"><<<>>>&&&;");
        unreadable("an-unknown-entity", "<row r=\"1\"><c t=\"inlineStr\"><is><t>&nbsp;</t></is></c></row>");
        workbook("no-workbook-part", "HEDUI-FILE-004", "", without("xl/workbook.xml"));
        workbook("no-content-types", "HEDUI-FILE-004", "", without("[Content_Types].xml"));
        workbook("no-sheet-part", "HEDUI-FILE-004", "", without(SHEET_PART));
        workbook("no-relations", "HEDUI-FILE-004", "", without("xl/_rels/workbook.xml.rels"));
        workbook(
                "a-workbook-of-noise",
                "HEDUI-FILE-004",
                "",
                new HostileZip().with("[Content_Types].xml", noise(2000)).with("xl/workbook.xml", noise(2000)));
        workbook(
                "an-empty-sheet",
                "HEDUI-DELIVERY-002",
                "header",
                without(SHEET_PART).with(SHEET_PART, SHEET + SHEET_END));
        workbook(
                "16385-columns",
                "HEDUI-FILE-013",
                "row 1",
                without(SHEET_PART).with(SHEET_PART, SHEET + "<row>" + "<c/>".repeat(16_385) + "</row>" + SHEET_END));
        workbook("column-16385-by-its-name", "HEDUI-FILE-013", "row 1", sheet("<row r=\"1\"><c r=\"XFE1\"/></row>"));
        workbook("row-1048577-by-its-number", "HEDUI-FILE-012", "1048576 rows", sheet("<row r=\"1048577\"><c/></row>"));
    }

    /** After each hundredth. */
    private void cutOff() {
        for (int hundredth = 1; hundredth < 100; hundredth++) {
            int part = hundredth;
            add("workbook-cut-off-after-" + part, List.of("HEDUI-FILE-004", "HEDUI-FILE-002"), "", file -> {
                byte[] whole = Files.readAllBytes(honest().writeTo(file));
                Files.write(file, Arrays.copyOf(whole, whole.length * part / 100));
            });
        }
    }
}
