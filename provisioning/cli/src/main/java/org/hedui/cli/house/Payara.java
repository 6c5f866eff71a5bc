package org.hedui.cli.house;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Payara Micro with the application, as a child process on 127.0.0.1. Its settings, passwords among them, reach it
 * through a file that only its owner can read.
 */
public final class Payara implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(6);
    // --noHazelcast has no effect beside --noCluster: the grid would still listen on every address.
    private static final String BOOT = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
            """;

    /** What it says when it goes on without the application, and would go on without it for ever. */
    private static final String DEPLOYMENT_FAILED = "Exception while loading the app";

    private final Child child;
    private final int port;

    private Payara(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Begins to start; {@link #awaitReady} ends it. */
    static Payara begin(DataFolder data, Layout layout, int port, Map<String, String> settings) {
        Ports.requireFree(port, "Payara", "--web-port");
        return new Payara(Child.start(server(data, layout, port, settings), data), port);
    }

    /**
     * Until the application's first page answers.
     *
     * @param others told at each probe to make sure that the servers beside it still run
     */
    void awaitReady(Progress progress, Runnable others) {
        try (Progress.Step step = progress.step("step.web")) {
            Runnable signs = () -> {
                others.run();
                child.requireSilenceOf(DEPLOYMENT_FAILED);
            };
            child.awaitReady(new HttpProbe("http://127.0.0.1:" + port + "/")::succeeds, signs, LIMIT, step);
            step.done();
        }
    }

    private static Child.Command server(DataFolder data, Layout layout, int port, Map<String, String> settings) {
        Path folder = data.folder("web");
        Secrets secrets = new Secrets(data);
        Path properties = secrets.write("web.properties", lines(settings));
        Path before = secrets.write("web.boot", BOOT);
        List<String> words = new ArrayList<>(List.of(JavaProgram.path()));
        words.addAll(JavaProgram.COMMON);
        words.addAll(List.of(
                "-Xmx1g",
                "-Djava.io.tmpdir=" + emptied(folder.resolve("tmp")),
                "-jar",
                layout.payara().toString(),
                "--systemproperties",
                properties.toString(),
                "--prebootcommandfile",
                before.toString(),
                "--deploy",
                layout.war().toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--noCluster",
                "--disablePhoneHome",
                "--nested"));
        return new Child.Command("web", words, Map.of(), folder, StopSignal.TERM);
    }

    /** What a killed run left in its temporary folder goes before the next begins. */
    private static Path emptied(Path folder) {
        Unpacking.delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    private static String lines(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(new TreeMap<>(settings));
        StringWriter lines = new StringWriter();
        try {
            properties.store(lines, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return lines.toString();
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
