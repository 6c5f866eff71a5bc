package org.hedui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files: each is refused with a reason, before a parser sees it. */
class FileGuardTest {
    /** Of this thread's own work, so that a busy machine fails no test. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private final FileGuard guard = new FileGuard(GuardLimits.DEFAULTS);

    private void refused(Path file, String code) {
        long before = CPU.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> readAll(file, TableCharset.UTF_8))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith(code);
        assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - before)).isLessThan(PATIENCE);
    }

    private List<Row> readAll(Path file, TableCharset charset) {
        List<Row> rows = new ArrayList<>();
        InspectedFile inspected = guard.table(file, file.getFileName().toString(), charset);
        TableReader.of(inspected, charset, GuardLimits.DEFAULTS).read(rows::add);
        return rows;
    }

    private Path workbook(HostileWorkbook content) throws IOException {
        return content.writeTo(folder.resolve("a.xlsx"));
    }

    private Path text(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void anHonestWorkbookMadeByHandPasses() throws IOException {
        assertThat(readAll(workbook(new HostileWorkbook()), TableCharset.UTF_8))
                .containsExactly(new Row(1, List.of(Cell.text("姓名"))));
    }

    @Test
    void aCellWithoutEndIsRefusedAtItsFirstCharacterTooMany() throws IOException {
        refused(
                workbook(new HostileWorkbook()
                        .sheet("<row><c t=\"inlineStr\"><is><t>", "A".repeat(1000), 150_000, "</t></is></c></row>")),
                "HEDUI-FILE-011");
    }

    @Test
    void aBombOutsideTheSheetIsRefusedByWhatComesOut() throws IOException {
        refused(
                workbook(new HostileWorkbook().with("xl/media/image1.png", out -> {
                    byte[] zeros = new byte[1 << 20];
                    for (int megabyte = 0; megabyte < 120; megabyte++) {
                        out.write(zeros);
                    }
                })),
                "HEDUI-FILE-008");
    }

    @Test
    void fortyMillionRowsAreRefusedAtTheFirstTooMany() throws IOException {
        refused(workbook(new HostileWorkbook().sheet("", "<row/>", 4_000_000, "")), "HEDUI-FILE-008");
        // Without the help of the ratio: rows that do not shrink so well.
        var generous = new GuardLimits(1 << 28, 512, 1L << 31, 10_000, 32_767, 1_048_576, 16_384, 1000, 1 << 20, 1);
        Path rows = workbook(new HostileWorkbook().sheet("", "<row/>", 4_000_000, ""));
        assertThatThrownBy(() -> new FileGuard(generous).table(rows, "a.xlsx", TableCharset.UTF_8))
                .hasMessageStartingWith("HEDUI-FILE-012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"1048577\"><c/></row>|HEDUI-FILE-012",
                "<row r=\"1\"><c r=\"XFE1\"/></row>|HEDUI-FILE-013",
                "<row r=\"1\"><x:c xmlns:x=\"a\" r=\"ZZZZZZ1\"/></row>|HEDUI-FILE-013",
                "<oleObject/>|HEDUI-FILE-010"
            })
    void whatNoSheetCanHoldIsRefused(String rows, String code) throws IOException {
        refused(workbook(new HostileWorkbook().sheet(rows)), code);
    }

    @Test
    void oneColumnTooManyIsRefused() throws IOException {
        refused(workbook(new HostileWorkbook().sheet("<row>" + "<c/>".repeat(16_385) + "</row>")), "HEDUI-FILE-013");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>",
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst/>",
                "  <!-- quiet --><!DOCTYPE sst><sst/>"
            })
    void aDocumentTypeIsRefusedWhereverItStands(String part) throws IOException {
        refused(workbook(new HostileWorkbook().with("xl/sharedStrings.xml", part)), "HEDUI-FILE-009");
    }

    @Test
    void aDocumentTypeHiddenInAnotherEncodingIsRefused() throws IOException {
        byte[] utf16 = "<!DOCTYPE sst><sst/>".getBytes(StandardCharsets.UTF_16);
        refused(
                workbook(new HostileWorkbook().with("xl/sharedStrings.xml", out -> out.write(utf16))),
                "HEDUI-FILE-014");
        refused(
                workbook(new HostileWorkbook()
                        .with("xl/sharedStrings.xml", "<?xml version='1.0' encoding='UTF-7'?><sst/>")),
                "HEDUI-FILE-014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/x", "xl\\..\\..\\x", "c:/x"})
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        refused(workbook(new HostileWorkbook().with(name, "x")), "HEDUI-FILE-006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml"
            })
    void activeContentIsRefused(String name) throws IOException {
        refused(workbook(new HostileWorkbook().with(name, "<x/>")), "HEDUI-FILE-010");
    }

    @Test
    void anArchiveInsideIsRefused() throws IOException {
        refused(
                workbook(new HostileWorkbook()
                        .with("xl/media/x.png", out -> out.write(new byte[] {'P', 'K', 3, 4, 0}))),
                "HEDUI-FILE-007");
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        HostileWorkbook many = new HostileWorkbook();
        for (int sheet = 2; sheet < 600; sheet++) {
            many.with("xl/worksheets/sheet" + sheet + ".xml", "<worksheet/>");
        }
        refused(workbook(many), "HEDUI-FILE-005");
    }

    @Test
    void rowsInTwoSheetsAreRefused() throws IOException {
        refused(
                workbook(new HostileWorkbook().with("xl/worksheets/sheet2.xml", "<worksheet><row/></worksheet>")),
                "HEDUI-FILE-018");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(honest());
        for (int hundredth = 1; hundredth < 100; hundredth++) {
            Path half = text("half.xlsx", Arrays.copyOf(whole, whole.length * hundredth / 100));
            assertThatThrownBy(() -> readAll(half, TableCharset.UTF_8)).isInstanceOf(FileRefused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx,HEDUI-FILE-002", "a.xls,HEDUI-FILE-019", "a.exe,HEDUI-FILE-019", "a.pdf,HEDUI-FILE-019"})
    void theExtensionMustTellTheTruth(String name, String code) throws IOException {
        refused(text(name, "姓名\n".getBytes(StandardCharsets.UTF_8)), code);
    }

    @Test
    void aWorkbookOrAnOldOneUnderTheNameOfCsvIsRefused() throws IOException {
        refused(text("a.csv", Files.readAllBytes(honest())), "HEDUI-FILE-002");
        refused(text("a.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), "HEDUI-FILE-002");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(text("a.csv", new byte[0]), "HEDUI-FILE-001");
    }

    @Test
    void theFirstByteThatIsNoUtf8IsNamed() throws IOException {
        byte[] gb = "姓名\n".getBytes(TableCharset.GB18030.charset());
        assertThatThrownBy(() -> readAll(text("a.csv", gb), TableCharset.UTF_8))
                .hasMessageStartingWith("HEDUI-FILE-015: byte 1 is not UTF_8");
        byte[] late = "a,b\n姓,\u0080\n".getBytes(StandardCharsets.UTF_8);
        late[8] = (byte) 0xFF;
        assertThatThrownBy(() -> readAll(text("a.csv", late), TableCharset.UTF_8))
                .hasMessageStartingWith("HEDUI-FILE-015: byte 9 is not UTF_8");
    }

    @Test
    void theFirstByteThatIsNoGb18030IsNamed() throws IOException {
        assertThatThrownBy(() -> readAll(text("a.csv", new byte[] {'a', ',', (byte) 0xFF, 'b'}), TableCharset.GB18030))
                .hasMessageStartingWith("HEDUI-FILE-015: byte 3 is not GB18030");
    }

    @Test
    void theMarkOfUtf8ContradictsGb18030() throws IOException {
        Path marked = text("a.csv", "\uFEFF姓名\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> readAll(marked, TableCharset.GB18030)).hasMessageStartingWith("HEDUI-FILE-022");
        assertThat(readAll(marked, TableCharset.UTF_8)).containsExactly(new Row(1, List.of(Cell.text("姓名"))));
    }

    @Test
    void rareCharactersSurviveBothEncodings() throws IOException {
        for (TableCharset charset : TableCharset.values()) {
            Path file = text("a.csv", "䶮𠮷,古丽·买买提\n".getBytes(charset.charset()));
            assertThat(readAll(file, charset))
                    .containsExactly(new Row(1, List.of(Cell.text("䶮𠮷"), Cell.text("古丽·买买提"))));
        }
    }

    @Test
    void aNulIsRefused() throws IOException {
        refused(text("a.csv", "a,b\n\0,c\n".getBytes(StandardCharsets.UTF_8)), "HEDUI-FILE-016");
    }

    @Test
    void aQuoteNeverClosedIsRefusedWithItsLine() throws IOException {
        assertThatThrownBy(() -> readAll(
                        text("a.csv", "a,b\nc,d\n\"e,f\ng,h\n".getBytes(StandardCharsets.UTF_8)), TableCharset.UTF_8))
                .hasMessageStartingWith("HEDUI-FILE-017: after line 2");
    }

    @Test
    void aLineOfAHundredMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("a.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < 100; written++) {
                out.write(megabyte);
            }
        }
        refused(file, "HEDUI-FILE-017");
    }

    @Test
    void scansAreKnownByTheirFirstBytes() throws IOException {
        Path pdf = text("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        assertThat(guard.document(pdf, "授权书.PDF").kind()).isEqualTo(FileKind.PDF);
        assertThatThrownBy(() -> guard.document(pdf, "a.png")).hasMessageStartingWith("HEDUI-FILE-002");
        assertThatThrownBy(() -> guard.document(pdf, "a.html")).hasMessageStartingWith("HEDUI-FILE-019");
        assertThat(guard.document(pdf, "..\\..\\x\\a.pdf").name()).isEqualTo("a.pdf");
    }

    @Test
    void numbersDaysAndLostDigitsAreToldApart() throws IOException {
        assertThat(readAll(honest(), TableCharset.UTF_8).get(1).cells())
                .containsExactly(
                        new Cell("1234.56", Cell.Form.NUMBER),
                        new Cell("2026-03-31", Cell.Form.DAY),
                        new Cell("2.20422196203051E+17", Cell.Form.NUMBER),
                        new Cell("220422196203051237", Cell.Form.TEXT),
                        new Cell("", Cell.Form.FORMULA));
    }

    private Path honest() throws IOException {
        Path file = folder.resolve("honest.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "hedui", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, "姓名");
            sheet.value(1, 0, 1234.56);
            sheet.value(1, 1, java.time.LocalDate.of(2026, 3, 31));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.value(1, 2, 2.20422196203051237E17);
            sheet.value(1, 3, "220422196203051237");
            sheet.formula(1, 4, "A2*2");
        }
        return file;
    }
}
