package org.hedui.cli.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hedui.cli.Sentences;
import org.hedui.crypto.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps checkpoints for as long as it runs. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps the audit chain's checkpoints outside the database, under an account of its own.",
            "The platform adds to it and can take nothing back."
        })
public final class WitnessCommand implements Callable<Integer> {
    @Option(names = "--folder", required = true, paramLabel = "FOLDER", description = "Where the book is kept.")
    private Path folder = Path.of("");

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The address to listen on; default 127.0.0.1.")
    private String host = "";

    @Option(names = "--port", defaultValue = "8791", description = "Default 8791.")
    private int port;

    @Option(
            names = "--trusted",
            required = true,
            paramLabel = "FILE",
            description = "The platform's published keys, one a line, as `hedui report key` prints them.")
    private Path trusted = Path.of("");

    @Option(names = "--write-key", required = true, paramLabel = "FILE", description = "The key that adds and reads.")
    private Path writeKey = Path.of("");

    @Option(names = "--read-key", required = true, paramLabel = "FILE", description = "The key that only reads.")
    private Path readKey = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        BookFile book = BookFile.open(folder, keys(trusted), Clock.systemUTC());
        WitnessServer.Keys keys = new WitnessServer.Keys(
                Files.readString(writeKey).strip(), Files.readString(readKey).strip());
        CountDownLatch end = new CountDownLatch(1);
        try (WitnessServer server = WitnessServer.start(new InetSocketAddress(host, port), book, keys)) {
            spec.commandLine()
                    .getOut()
                    .println(Sentences.ofMachine().of("witness.ready", host, String.valueOf(server.port()), folder));
            Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "stop-witness"));
            end.await();
        }
        return 0;
    }

    static List<VerifyingKey> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(VerifyingKey::parse)
                .toList();
    }
}
