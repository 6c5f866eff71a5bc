package org.hedui.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedui.cli.Sentences;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Signature;
import org.hedui.crypto.VerifyingKey;
import org.hedui.kernel.VerificationException;
import org.hedui.report.ReportSeal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether a report is, octet for octet, the file that the centre sealed. Needs neither server nor database. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks a report's file against its signature and the published key.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is what was sealed",
            "1:it is not, or something needed is missing",
            "2:the command was used wrongly"
        })
public final class VerifyReport implements Callable<Integer> {
    private static final int BROKEN = 1;

    @Parameters(paramLabel = "FILE", description = "The report, a PDF.")
    private Path file = Path.of("");

    @Option(
            names = "--signature",
            paramLabel = "FILE",
            description = "The signature handed out with the report; FILE.sig by default.")
    private @Nullable Path signature;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The published key, as `hedui report key` prints it.")
    private Path key = Path.of("");

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        byte[] report = read(file);
        Path beside = Optional.ofNullable(signature).orElseGet(() -> Path.of(file + ".sig"));
        Signature seal = Signature.parse(text(beside));
        boolean holds = ReportSeal.holds(report, seal, VerifyingKey.parse(text(key)));
        String digest = HexFormat.of().formatHex(CryptoSuite.of(seal.suite()).hash(report));
        print(holds, digest, seal);
        return holds ? 0 : BROKEN;
    }

    private void print(boolean holds, String digest, Signature seal) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("file", file.toString());
            answer.put("suite", seal.suite().name());
            answer.put("digest", digest);
            answer.put("key", seal.key().value());
            answer.put("holds", holds);
            out.println(new ObjectMapper().writeValueAsString(answer));
            return;
        }
        Sentences say = Sentences.ofMachine();
        out.println(say.of("report.digest", seal.suite(), digest));
        out.println(say.of("report.key", seal.key()));
        out.println(say.of(holds ? "report.holds" : "report.broken"));
    }

    private static String text(Path wanted) throws IOException {
        return new String(read(wanted), java.nio.charset.StandardCharsets.US_ASCII).strip();
    }

    private static byte[] read(Path wanted) throws IOException {
        try {
            return Files.readAllBytes(wanted);
        } catch (NoSuchFileException absent) {
            throw new VerificationException(
                    "HEDUI-REPORT-010", "there is no file %s".formatted(wanted), wanted.toString());
        }
    }
}
