package org.hedui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house opens without a formula running, and keeps its digits. */
class ExportedTableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "－2",
                "=cmd|'/c calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void aTextThatBeginsAsAFormulaDoesIsATextToEveryProgram(String hostile) throws IOException {
        assertThat(SafeText.of(hostile)).isEqualTo("'" + hostile);
        assertThat(SafeText.of("\u0000\u0007" + hostile)).isEqualTo("'" + hostile);
        String sheet = sheet(written(List.of(List.of(hostile))));
        assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>", "<f ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "古丽·买买提", "䶮𠮷", "a=b", "O'Brien", "1-2", "吉D·A1234"})
    void anOrdinaryTextIsLeftAlone(String ordinary) {
        assertThat(SafeText.of(ordinary)).isEqualTo(ordinary);
    }

    @Test
    void numbersKeepTheirDigitsAndTextsTheirZeros() throws IOException {
        Path file = written(List.of(
                List.of("身份证号", "账号", "编码", "金额", "精确", "日期", "空"),
                List.of(
                        "220422196203051237",
                        "6217000000000000000",
                        "007",
                        new BigDecimal("-1310.20"),
                        new BigDecimal("0.12345678901234567890"),
                        LocalDate.of(2026, 3, 31),
                        "")));
        List<Row> rows = new ArrayList<>();
        InspectedFile inspected = new FileGuard(GuardLimits.DEFAULTS).table(file, "a.xlsx", TableCharset.UTF_8);
        TableReader.of(inspected, TableCharset.UTF_8, GuardLimits.DEFAULTS).read(rows::add);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        Cell.text("220422196203051237"),
                        Cell.text("6217000000000000000"),
                        Cell.text("007"),
                        new Cell("-1310.2", Cell.Form.NUMBER),
                        Cell.text("0.12345678901234567890"),
                        Cell.text("2026-03-31"));
    }

    @Test
    void whatNoXmlMayHoldDoesNotBreakTheWorkbook() throws IOException {
        Path file = written(List.of(List.of("a\u0000b\u0008c\uFFFEd\uD800e<&>\"'")));
        List<Row> rows = new ArrayList<>();
        InspectedFile inspected = new FileGuard(GuardLimits.DEFAULTS).table(file, "a.xlsx", TableCharset.UTF_8);
        TableReader.of(inspected, TableCharset.UTF_8, GuardLimits.DEFAULTS).read(rows::add);
        assertThat(rows).containsExactly(new Row(1, List.of(Cell.text("abcde<&>\"'"))));
    }

    private Path written(List<List<?>> rows) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ExportedTable table = new ExportedTable(out, "名单")) {
            rows.forEach(table::write);
        }
        return file;
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
