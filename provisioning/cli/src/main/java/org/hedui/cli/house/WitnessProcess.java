package org.hedui.cli.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.crypto.KeyRing;
import org.hedui.crypto.VerifyingKey;

/**
 * The audit chain's witness ({@code hedui witness}) as a child process on 127.0.0.1, for a demonstration, for tests and
 * for whoever has no second account yet. It runs under the launcher's account and on its disk, so it shows how things
 * work and proves little: a real installation names a witness that runs elsewhere.
 */
public final class WitnessProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private final Child child;
    private final int port;

    private WitnessProcess(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    static WitnessProcess begin(DataFolder data, Layout layout, int port, KeyRing keys) {
        Ports.requireFree(port, "the witness", "--witness-port");
        Secrets secrets = new Secrets(data);
        Path trusted = secrets.write(
                "witness-trusted",
                keys.verifyingKeys().stream().map(VerifyingKey::toString).collect(Collectors.joining("\n")));
        List<String> words = new ArrayList<>(List.of(JavaProgram.path()));
        words.addAll(JavaProgram.COMMON);
        words.addAll(List.of(
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                layout.lib() + "/*",
                "org.hedui.cli.Hedui",
                "witness",
                "--folder",
                folder(data).toString(),
                "--port",
                Integer.toString(port),
                "--trusted",
                trusted.toString(),
                "--write-key",
                writeKey(data).toString(),
                "--read-key",
                readKey(data).toString()));
        Child.Command command = new Child.Command("witness", words, Map.of(), data.folder("witness"), StopSignal.TERM);
        return new WitnessProcess(Child.start(command, data), port);
    }

    /** Where its book is kept. */
    static Path folder(DataFolder data) {
        return data.folder("witness");
    }

    static Path writeKey(DataFolder data) {
        return made(data, "witness-write");
    }

    static Path readKey(DataFolder data) {
        return made(data, "witness-read");
    }

    private static Path made(DataFolder data, String name) {
        Secrets secrets = new Secrets(data);
        secrets.of(name);
        return secrets.file(name);
    }

    void awaitReady(Progress progress, Runnable others) {
        try (Progress.Step step = progress.step("step.witness")) {
            child.awaitReady(new HttpProbe("http://127.0.0.1:" + port + "/heads")::succeeds, others, LIMIT, step);
            step.done();
        }
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
