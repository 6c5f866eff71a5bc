package org.hedui.files;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Hostile texts, and files that are not what their names say. */
final class HostileTexts {
    private static final String HEADER = "姓名,公民身份号码,待遇类型,月待遇金额,首发月份\n";
    private static final String ROW = "张三,220422196203051237,城乡居民,160.50,202204\n";

    private final List<HostileFile> files = new ArrayList<>();

    private HostileTexts() {}

    static List<HostileFile> all() {
        HostileTexts made = new HostileTexts();
        made.wrongKinds();
        made.cells();
        made.encodings();
        made.brokenCsv();
        made.cutOff();
        return made.files;
    }

    private void wrongKinds() {
        byte[] text = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("a.xls", "a.xlsm", "a.xlsb", "a.exe", "a.zip", "a.csv.exe", "a", "a.html")) {
            add("named-" + name, name, codes("HEDUI-FILE-019"), name, file -> Files.write(file, text));
        }
        add("text-named-workbook", "a.xlsx", codes("HEDUI-FILE-002"), "a.xlsx", file -> Files.write(file, text));
        for (String magic :
                List.of("D0CF11E0", "4D5A9000", "7F454C46", "1F8B0800", "377ABCAF", "52617221", "255044462D")) {
            byte[] program = HexFormat.of().parseHex(magic + "0".repeat(64));
            add(
                    "csv-that-begins-" + magic,
                    "a.csv",
                    codes("HEDUI-FILE-002"),
                    "a.csv",
                    file -> Files.write(file, program));
        }
        add("an-empty-file", "a.csv", codes("HEDUI-FILE-001"), "a.csv", file -> Files.write(file, new byte[0]));
    }

    private void cells() {
        for (String name :
                List.of("=1+1", "@SUM(1)", "+1", "-2+3", "=HYPERLINK(\"\"http://x\"\")", "=cmd|'/c calc'!A0")) {
            csv(
                    "csv-formula-" + files.size(),
                    "HEDUI-DELIVERY-009",
                    "row 2, column 姓名",
                    HEADER + "\"" + name + "\"" + ROW.substring(2) + "合计,1行\n");
        }
        csv(
                "an-id-as-1.1e+17",
                "HEDUI-DELIVERY-009",
                "row 2, column 公民身份号码",
                HEADER + ROW.replace("220422196203051237", "1.1E+17") + "合计,1行\n");
        csv(
                "an-id-without-its-leading-zero",
                "HEDUI-DELIVERY-009",
                "row 2, column 公民身份号码",
                HEADER + ROW.replace("220422196203051237", "22042219620305123") + "合计,1行\n");
        csv(
                "a-month-without-its-leading-zero",
                "HEDUI-DELIVERY-009",
                "row 2, column 首发月份",
                HEADER + ROW.replace("202204", "20224") + "合计,1行\n");
        csv(
                "amounts-beyond-belief",
                "HEDUI-DELIVERY-009",
                "row 2, column 月待遇金额",
                HEADER + ROW.replace("160.50", "9".repeat(30_000)) + "合计,1行\n");
        csv(
                "an-amount-with-an-exponent",
                "HEDUI-DELIVERY-009",
                "row 2, column 月待遇金额",
                HEADER + ROW.replace("160.50", "1E999999999") + "合计,1行\n");
        add(
                "faulty-rows-too-large-to-keep",
                "a.csv",
                codes("HEDUI-DELIVERY-030"),
                "row ",
                file -> large(file, HEADER, "李四,1," + "长".repeat(10_000) + ",1,202204\n", 4000));
        add(
                "faulty-rows-of-16000-cells",
                "a.csv",
                codes("HEDUI-DELIVERY-030"),
                "row ",
                file -> large(file, HEADER, "李四" + ",1".repeat(16_000) + "\n", 2000));
    }

    private void encodings() {
        byte[] good = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);
        for (String wrong : List.of("C0AF", "EDA080", "80", "F8888080", "F4908080", "E5A7", "FF", "FE")) {
            byte[] bytes = HexFormat.of().parseHex(wrong);
            bytes(
                    "utf-8-with-" + wrong,
                    TableCharset.UTF_8,
                    "HEDUI-FILE-015",
                    "byte " + (good.length + 1),
                    join(good, bytes));
        }
        byte[] gb = (HEADER + ROW).getBytes(TableCharset.GB18030.charset());
        for (String wrong : List.of("FF", "8130", "81308130FF", "E3", "FE39FE39")) {
            bytes(
                    "gb18030-with-" + wrong,
                    TableCharset.GB18030,
                    "HEDUI-FILE-015",
                    "byte ",
                    join(gb, HexFormat.of().parseHex(wrong)));
        }
        bytes("gb18030-said-to-be-utf-8", TableCharset.UTF_8, "HEDUI-FILE-015", "byte 1", gb);
        bytes(
                "the-mark-of-utf-8-said-to-be-gb18030",
                TableCharset.GB18030,
                "HEDUI-FILE-022",
                "GB18030",
                ("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        for (String other : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32")) {
            files.add(new HostileFile(
                    "in-" + other,
                    "a.csv",
                    TableCharset.UTF_8,
                    List.of("HEDUI-FILE-015", "HEDUI-FILE-016"),
                    "byte ",
                    file -> Files.write(file, ("\uFEFF" + HEADER + ROW).getBytes(Charset.forName(other)))));
        }
        bytes("a-nul", TableCharset.UTF_8, "HEDUI-FILE-016", "byte ", join(good, new byte[] {0}));
        bytes("nothing-but-nul", TableCharset.UTF_8, "HEDUI-FILE-016", "byte ", new byte[5000]);
        add(
                "the-mark-of-utf-8-and-honest",
                "a.csv",
                List.of(),
                "",
                file -> Files.writeString(file, "\uFEFF" + HEADER + ROW + "合计,1行\n"));
        csv(
                "the-mark-of-utf-8-in-the-middle",
                "HEDUI-DELIVERY-009",
                "row 2, column 公民身份号码",
                HEADER + ROW.replace("220422196203051237", "\uFEFF22042219620305123") + "合计,1行\n");
    }

    private void brokenCsv() {
        csv("a-quote-never-closed", "HEDUI-FILE-017", "line 2", HEADER + ROW + "\"李四,1,2\n" + ROW.repeat(100));
        add(
                "a-quote-never-closed-in-100-megabytes",
                "a.csv",
                codes("HEDUI-FILE-017"),
                "line 2",
                file -> large(file, HEADER + ROW + "\"", ROW.repeat(20_000), 90));
        csv("something-behind-a-closed-quote", "HEDUI-FILE-017", "line 1", HEADER + "\"李\"四,1,2\n");
        add(
                "a-line-of-100-megabytes",
                "a.csv",
                codes("HEDUI-FILE-017"),
                "a.csv",
                file -> large(file, "", "x".repeat(1 << 20), 100));
        add(
                "a-line-of-100-megabytes-of-commas",
                "a.csv",
                codes("HEDUI-FILE-017"),
                "a.csv",
                file -> large(file, "", ",".repeat(1 << 20), 100));
        csv("16385-columns-in-csv", "HEDUI-FILE-017", "a.csv", HEADER + ",".repeat(16_384) + "\n");
        add(
                "a-million-and-a-few-rows",
                "a.csv",
                codes("HEDUI-FILE-012"),
                "1048576",
                file -> large(file, HEADER, ",\n".repeat(1 << 15), 33));
        csv("no-header", "HEDUI-DELIVERY-002", "20 rows", "a,b\n".repeat(30));
        csv("no-totals", "HEDUI-DELIVERY-004", "1 rows", HEADER + ROW);
        csv("other-columns", "HEDUI-DELIVERY-003", "月待遇金额", "姓名,公民身份号码,电话\n" + ROW);
        csv("rows-behind-the-totals", "HEDUI-DELIVERY-006", "row 4", HEADER + ROW + "合计,1行\n" + ROW);
        add("an-honest-file", "a.csv", List.of(), "", file -> Files.writeString(file, HEADER + ROW + "合计,1行\n"));
    }

    /** After each hundredth. */
    private void cutOff() {
        byte[] text = (HEADER + ROW.repeat(400) + "合计,400行,,64200.00,\n").getBytes(StandardCharsets.UTF_8);
        for (int hundredth = 1; hundredth < 100; hundredth++) {
            int part = hundredth;
            files.add(new HostileFile(
                    "csv-cut-off-after-" + part,
                    "a.csv",
                    TableCharset.UTF_8,
                    List.of("HEDUI-DELIVERY-002", "HEDUI-DELIVERY-004", "HEDUI-DELIVERY-009", "HEDUI-FILE-015"),
                    "",
                    file -> Files.write(file, Arrays.copyOf(text, text.length * part / 100))));
        }
    }

    private void add(String id, String name, List<String> codes, String told, HostileFile.Maker maker) {
        files.add(new HostileFile(id, name, TableCharset.UTF_8, codes, told, maker));
    }

    private void csv(String id, String code, String told, String content) {
        add(id, "a.csv", codes(code), told, file -> Files.writeString(file, content));
    }

    private void bytes(String id, TableCharset charset, String code, String told, byte[] content) {
        files.add(new HostileFile(id, "a.csv", charset, codes(code), told, file -> Files.write(file, content)));
    }

    private static List<String> codes(String code) {
        return List.of(code);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void large(Path file, String start, String block, int times) throws Exception {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }
}
