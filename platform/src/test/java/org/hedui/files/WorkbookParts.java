package org.hedui.files;

import java.util.Arrays;
import java.util.Random;

/** The parts of a small workbook that is a delivery of one pension, to be spoiled. */
final class WorkbookParts {
    static final String SHEET_PART = "xl/worksheets/sheet1.xml";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";
    static final String ONE_SHEET = "<sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/>";

    private WorkbookParts() {}

    static HostileZip honest() {
        return without();
    }

    /** All parts but these. */
    static HostileZip without(String... left) {
        HostileZip zip = new HostileZip();
        String schemas = "http://schemas.openxmlformats.org/";
        String relations =
                "<Relationships xmlns=\"" + schemas + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                        + schemas + "officeDocument/2006/relationships/";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + schemas + "package/2006/content-types\">"
                        + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                        + type("sharedStrings", "sharedStrings") + type("styles", "styles") + "</Types>",
                left);
        part(zip, "_rels/.rels", relations + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>", left);
        part(zip, "xl/workbook.xml", book(ONE_SHEET), left);
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relations + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                left);
        part(zip, SHEET_PART, SHEET + head() + row(name(), "220422196203051237") + totals() + SHEET_END, left);
        return zip;
    }

    /** With these rows instead. */
    static HostileZip sheet(String rows) {
        return without(SHEET_PART).with(SHEET_PART, SHEET + rows + SHEET_END);
    }

    static HostileZip many(int entries) {
        HostileZip zip = honest();
        for (int entry = 0; entry < entries; entry++) {
            zip.with("xl/worksheets/e" + entry + ".xml", new byte[0]);
        }
        return zip;
    }

    static String book(String sheets) {
        return "<workbook xmlns=\"" + MAIN
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + "<sheets>"
                + sheets + "</sheets></workbook>";
    }

    static String head() {
        return "<row r=\"1\">" + text("A1", "姓名") + text("B1", "公民身份号码") + text("C1", "待遇类型") + text("D1", "月待遇金额")
                + text("E1", "首发月份") + "</row>";
    }

    /** The second row; what is no cell yet becomes one of text. */
    static String row(String name, String id) {
        return "<row r=\"2\">" + name + (id.startsWith("<") ? id : text("B2", id)) + text("C2", "城乡居民")
                + "<c r=\"D2\"><v>160.5</v></c>" + text("E2", "202204") + "</row>";
    }

    static String totals() {
        return "<row r=\"3\">" + text("A3", "合计") + text("B3", "1行") + "</row>";
    }

    static String name() {
        return text("A2", "张三");
    }

    /** Its month is a day of this serial number, by one count of days or the other. */
    static HostileZip day(boolean since1904, String serial) {
        String row = row(name(), "220422196203051237")
                .replace(text("E2", "202204"), "<c r=\"E2\" s=\"1\"><v>" + serial + "</v></c>");
        String start = since1904 ? "<workbookPr date1904=\"1\"/><sheets>" : "<sheets>";
        return without(SHEET_PART, "xl/workbook.xml")
                .with("xl/workbook.xml", book(ONE_SHEET).replace("<sheets>", start))
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"200\""
                                + " formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>")
                .with(SHEET_PART, SHEET + head() + row + totals() + SHEET_END);
    }

    /** What does not shrink, and looks like a photograph at its beginning. */
    static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(20_140_601).nextBytes(noise);
        noise[0] = (byte) 0xFF;
        noise[1] = (byte) 0xD8;
        return noise;
    }

    static String formats(int count) {
        StringBuilder formats = new StringBuilder();
        for (int format = 0; format < count; format++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"0.0%d\"/>".formatted(200 + format, format));
        }
        return formats.toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String text(String reference, String words) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static void part(HostileZip zip, String name, String content, String... left) {
        if (!Arrays.asList(left).contains(name)) {
            zip.with(name, content);
        }
    }
}
