package org.hedui.cli.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One running server. Its output goes to its log; the log of the run before is kept beside it as {@code .1}.
 *
 * <p>It runs in a session of its own where the system can do that, so that Ctrl-C reaches the launcher alone and the
 * servers stop in the right order.
 */
final class Child implements AutoCloseable {
    private static final int TAIL = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(150);
    private static final List<String> OWN_SESSION =
            Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private final String name;
    private final Process process;
    private final StopSignal signal;
    private final Children children;
    private final Path log;

    private Child(String name, Process process, StopSignal signal, Children children, Path log) {
        this.name = name;
        this.process = process;
        this.signal = signal;
        this.children = children;
        this.log = log;
    }

    /** What to start, and how it ends. */
    record Command(
            String name, List<String> words, Map<String, String> environment, Path directory, StopSignal signal) {
        Command {
            words = List.copyOf(words);
            environment = Map.copyOf(environment);
        }
    }

    static Child start(Command command, DataFolder data) {
        Tools.require(command.words().get(0));
        Path log = data.log(command.name());
        List<String> words = new ArrayList<>(OWN_SESSION);
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(command.environment());
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = builder.start();
            process.getOutputStream().close();
            Children children = new Children(data);
            children.remember(command.name(), process.toHandle(), command.signal());
            return new Child(command.name(), process, command.signal(), children, log);
        } catch (IOException missing) {
            throw new HouseFailure(
                    missing, Trouble.TOOL_MISSING, command.words().get(0), missing);
        }
    }

    /**
     * Waits until {@code ready} holds; a child that ends or that takes longer than {@code limit} is a failure.
     *
     * @param others fails if a server beside this one has ended meanwhile
     */
    void awaitReady(BooleanSupplier ready, Runnable others, Duration limit, Progress.Step step) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            requireAlive();
            others.run();
            if (System.nanoTime() > deadline) {
                throw new HouseFailure(Trouble.NOT_READY, name, limit.toSeconds(), log, tail());
            }
            step.tick();
            pause();
        }
        requireAlive();
    }

    /** Waits until a command that does its work and ends has ended well. */
    void awaitEnd(Duration limit, Progress.Step step) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                throw new HouseFailure(Trouble.NOT_READY, name, limit.toSeconds(), log, tail());
            }
            step.tick();
            pause();
        }
        children.forget(name);
        if (process.exitValue() != 0) {
            throw died();
        }
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw died();
        }
    }

    /** Fails if its log holds a sign that it will never be ready. */
    void requireSilenceOf(String sign) {
        try {
            Optional<String> said = Files.readString(log, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.contains(sign))
                    .findFirst();
            if (said.isPresent()) {
                throw new HouseFailure(Trouble.WORK_FAILED, name, log, said.get());
            }
        } catch (IOException unreadable) {
            throw new HouseFailure(unreadable, Trouble.FOLDER_UNUSABLE, log, unreadable);
        }
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    private HouseFailure died() {
        return new HouseFailure(Trouble.CHILD_DIED, name, process.exitValue(), log, tail());
    }

    /** Waiting on the process itself: its end is noticed at once. */
    private void pause() {
        try {
            process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, stopped);
        }
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /** Asks it to end, waits, and ends it by force if it does not. */
    @Override
    public void close() {
        if (process.isAlive()) {
            signal.send(process.toHandle());
            if (!ended()) {
                process.destroyForcibly();
                ended();
            }
        }
        children.forget(name);
    }

    private boolean ended() {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
