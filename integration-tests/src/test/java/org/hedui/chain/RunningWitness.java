package org.hedui.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.audit.chain.HttpWitness;
import org.hedui.cli.Hedui;
import org.hedui.crypto.KeyRing;

/** {@code hedui witness} as a process of its own, on a folder and a free port. */
final class RunningWitness implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");
    private final Process process;
    private final Path folder;
    private final URI address;

    private RunningWitness(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /** Starts it, on the book that an earlier one left in the folder if there is one. */
    static RunningWitness start(Path folder, KeyRing trusted) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("trusted"), trusted.verifyingKey().toString());
        Files.writeString(folder.resolve("write"), "writes");
        Files.writeString(folder.resolve("read"), "reads");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hedui.class.getName(),
                        "witness",
                        "--folder",
                        folder.resolve("book").toString(),
                        "--port",
                        "0",
                        "--trusted",
                        folder.resolve("trusted").toString(),
                        "--write-key",
                        folder.resolve("write").toString(),
                        "--read-key",
                        folder.resolve("read").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = String.valueOf(out.readLine());
        Matcher ready = READY.matcher(line);
        if (!ready.find()) {
            process.destroyForcibly();
            throw new IllegalStateException("the witness said " + line);
        }
        return new RunningWitness(process, folder, URI.create("http://127.0.0.1:" + ready.group(1)));
    }

    HttpWitness asPlatform() {
        return new HttpWitness(address, "writes");
    }

    /** With the key that only reads. */
    HttpWitness asReader() {
        return new HttpWitness(address, "reads");
    }

    /** With no key that it knows. */
    HttpWitness asStranger() {
        return new HttpWitness(address, "guesses");
    }

    URI address() {
        return address;
    }

    Path trusted() {
        return folder.resolve("trusted");
    }

    Path readKey() {
        return folder.resolve("read");
    }

    Path writeKey() {
        return folder.resolve("write");
    }

    Path book() {
        return folder.resolve("book/checkpoints.txt");
    }

    Path refused() {
        return folder.resolve("book/refused.txt");
    }

    /** At once and without a chance to finish anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
