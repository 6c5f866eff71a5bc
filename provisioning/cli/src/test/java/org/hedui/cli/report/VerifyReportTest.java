package org.hedui.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hedui.cli.Hedui;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.report.RenderedReport;
import org.hedui.report.ReportSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final byte[] PDF = "%PDF-1.4 a report".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String report = "";
    private String key = "";

    @BeforeEach
    void sealReport() throws Exception {
        KeyRing ring = KeyRing.create(folder.resolve("ring"), CLOCK);
        String digest = java.util.HexFormat.of().formatHex(CryptoSuite.GUOMI.hash(PDF));
        report = Files.write(folder.resolve("report.pdf"), PDF).toString();
        Files.writeString(
                folder.resolve("report.pdf.sig"),
                new ReportSeal(ring).seal(new RenderedReport(PDF, digest)).toString());
        run("report", "key", "--keyring", folder.resolve("ring").toString());
        key = Files.writeString(folder.resolve("key"), out.toString()).toString();
        out.getBuffer().setLength(0);
    }

    @Test
    void theSealedFileHolds() {
        assertThat(run("report", "verify", report, "--key", key, "--json")).isZero();
        assertThat(out.toString()).contains("\"holds\":true", "\"suite\":\"GUOMI\"");
    }

    @Test
    void aChangedFileDoesNotAndTheExitCodeTells() throws Exception {
        byte[] changed = PDF.clone();
        changed[9] ^= 1;
        Files.write(Path.of(report), changed);
        assertThat(run("report", "verify", report, "--key", key, "--json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"holds\":false");
    }

    @Test
    void anotherInstallationsKeyDoesNotHold() throws Exception {
        KeyRing other = KeyRing.create(folder.resolve("other"), CLOCK);
        Files.writeString(Path.of(key), other.verifyingKey().toString());
        assertThat(run("report", "verify", report, "--key", key)).isEqualTo(1);
    }

    @Test
    void aMissingSignatureIsNamedInOneSentence() throws Exception {
        Files.delete(folder.resolve("report.pdf.sig"));
        assertThat(run("report", "verify", report, "--key", key)).isEqualTo(1);
        assertThat(err.toString())
                .contains("HEDUI-REPORT-010", "report.pdf.sig")
                .doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return Hedui.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
