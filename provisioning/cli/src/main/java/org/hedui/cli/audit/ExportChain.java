package org.hedui.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.hedui.audit.chain.ChainExport;
import org.hedui.audit.chain.ChainReader;
import org.hedui.audit.chain.Link;
import org.hedui.cli.Sentences;
import org.hedui.kernel.TenantId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a tenant's chain into a file. The same chain gives the same octets. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a tenant's audit chain into a file that `hedui audit verify` reads.")
public final class ExportChain implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--tenant", required = true, description = "Whose chain, as dongliao.")
    private String tenant = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file; it must not exist.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        if (!database.isGiven()) {
            throw new ParameterException(spec.commandLine(), "Name the key ring with --keyring.");
        }
        if (Files.exists(out)) {
            throw new ParameterException(spec.commandLine(), out + " exists; name another file with --out.");
        }
        Path unfinished = out.resolveSibling(out.getFileName() + ".part");
        long[] links = {0};
        try (Connection connection = database.connect();
                Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            TenantId whose = new TenantId(tenant);
            ChainExport.begin(whose, writer);
            new ChainReader(connection).forEach(whose, link -> {
                write(link, writer);
                links[0]++;
            });
        }
        Files.move(unfinished, out, StandardCopyOption.ATOMIC_MOVE);
        spec.commandLine().getOut().println(Sentences.ofMachine().of("audit.exported", links[0], out));
        return 0;
    }

    private static void write(Link link, Writer writer) {
        try {
            ChainExport.write(link, writer);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
