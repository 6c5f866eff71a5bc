package org.hedui.cli.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hedui.audit.chain.ChainExport;
import org.hedui.audit.chain.ChainReader;
import org.hedui.audit.chain.ChainReport;
import org.hedui.audit.chain.ChainVerification;
import org.hedui.audit.chain.CheckpointBook;
import org.hedui.audit.chain.Finding;
import org.hedui.audit.chain.HttpWitness;
import org.hedui.cli.Sentences;
import org.hedui.crypto.VerifyingKey;
import org.hedui.kernel.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Whether chains are what they were: recomputed link by link, and compared with the checkpoints that the witness kept.
 * Needs no server, and takes no table's word for it.
 */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes audit chains and compares them with the witness's checkpoints.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every chain is sound",
            "1:something was found, or something needed is missing",
            "2:the command was used wrongly"
        })
public final class VerifyChain implements Callable<Integer> {
    private static final int FOUND = 1;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--export", paramLabel = "FILE", description = "Verifies an export instead of a database.")
    private @Nullable Path export;

    @Option(names = "--tenant", description = "Only this tenant's chain; by default every chain of the database.")
    private @Nullable String tenant;

    @Option(names = "--checkpoints", paramLabel = "FILE", description = "The witness's book, as a file.")
    private @Nullable Path checkpoints;

    @Option(names = "--witness", paramLabel = "URL", description = "The witness itself, instead of a file.")
    private @Nullable URI witness;

    @Option(names = "--witness-key", paramLabel = "FILE", description = "The witness's reading key.")
    private @Nullable Path witnessKey;

    @Option(
            names = "--trusted",
            required = true,
            paramLabel = "FILE",
            description = "The platform's published keys, one a line.")
    private Path trusted = Path.of("");

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        CheckpointBook book = book();
        List<ChainReport> reports = export != null ? List.of(ofExport(export, book)) : ofDatabase(book);
        print(reports);
        return reports.stream().allMatch(ChainReport::isSound) ? 0 : FOUND;
    }

    private CheckpointBook book() throws IOException {
        List<VerifyingKey> keys = Files.readAllLines(trusted).stream()
                .filter(line -> !line.isBlank())
                .map(VerifyingKey::parse)
                .toList();
        if (checkpoints != null) {
            return CheckpointBook.read(Files.readString(checkpoints), keys);
        }
        if (witness != null && witnessKey != null) {
            String key = Files.readString(witnessKey).strip();
            return CheckpointBook.read(new HttpWitness(witness, key).textsAfter(0), keys);
        }
        throw new ParameterException(
                spec.commandLine(),
                "Name the checkpoints with --checkpoints, or the witness with --witness and --witness-key.");
    }

    private static ChainReport ofExport(Path file, CheckpointBook book) throws IOException {
        TenantId whose;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            whose = ChainExport.tenantOf(in);
        }
        ChainVerification verification = new ChainVerification(whose, book.of(whose));
        try (BufferedReader in = Files.newBufferedReader(file)) {
            ChainExport.read(in, verification::next);
        }
        return verification.end();
    }

    private List<ChainReport> ofDatabase(CheckpointBook book) throws SQLException {
        if (!database.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "Name the key ring with --keyring, or an export with --export.");
        }
        try (Connection connection = database.connect()) {
            ChainReader reader = new ChainReader(connection);
            List<ChainReport> reports = new ArrayList<>();
            for (TenantId whose : tenants(reader, book)) {
                ChainVerification verification = new ChainVerification(whose, book.of(whose));
                reader.forEach(whose, verification::next);
                reader.loose(whose).forEach(verification::loose);
                reports.add(verification.end());
            }
            return reports;
        }
    }

    /** Those that have a chain, and those that the witness saw one of. */
    private List<TenantId> tenants(ChainReader reader, CheckpointBook book) throws SQLException {
        if (tenant != null) {
            return List.of(new TenantId(tenant));
        }
        List<TenantId> all = new ArrayList<>(reader.tenants());
        book.heads().keySet().stream().filter(seen -> !all.contains(seen)).forEach(all::add);
        return all;
    }

    private void print(List<ChainReport> reports) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonMapper()
                    .writeValueAsString(reports.stream().map(VerifyChain::asMap).toList()));
            return;
        }
        Sentences say = Sentences.ofMachine();
        for (ChainReport report : reports) {
            String key = report.isSound() ? "audit.sound" : "audit.broken";
            out.println(say.of(key, report.tenant(), report.links(), report.confirmed()));
            report.findings().forEach(finding -> out.println("  " + finding.kind() + ": " + finding.sentence()));
        }
    }

    private static Map<String, Object> asMap(ChainReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("tenant", report.tenant().value());
        answer.put("links", report.links());
        answer.put("confirmed", report.confirmed());
        answer.put("head", report.head().hash());
        answer.put("sound", report.isSound());
        answer.put(
                "findings", report.findings().stream().map(VerifyChain::asMap).toList());
        return answer;
    }

    private static Map<String, Object> asMap(Finding finding) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", finding.kind().name());
        answer.put("from", finding.from());
        answer.put("to", finding.to());
        answer.put("sentence", finding.sentence());
        return answer;
    }
}
