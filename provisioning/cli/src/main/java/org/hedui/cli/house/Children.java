package org.hedui.cli.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The servers that this folder's house started, by process id <em>and</em> start time, written down so that what a
 * killed run left behind can be ended at the next start. A process id alone proves nothing: the system gives it to
 * another program later.
 */
final class Children {
    /** The kernel counts from boot in hundredths, and the boot time itself is known to the second only. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    Children(DataFolder data) {
        this.folder = data.folder("children");
    }

    void remember(String name, ProcessHandle child, StopSignal signal) {
        Instant started = child.info().startInstant().orElse(Instant.EPOCH);
        store(name, child.pid() + " " + started.toEpochMilli() + " " + signal);
    }

    void store(String name, String line) {
        try {
            Files.writeString(folder.resolve(name), line);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    /** Ends what an earlier run left, and only that. Returns the names of the servers that had to be ended. */
    List<String> reap() {
        try (Stream<Path> records = Files.list(folder)) {
            // The application before the database it writes to.
            List<String> names = records.map(file -> file.getFileName().toString())
                    .sorted((a, b) -> b.compareTo(a))
                    .toList();
            List<String> reaped = names.stream().filter(this::endLeftover).toList();
            names.forEach(this::forget);
            return reaped;
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    private boolean endLeftover(String name) {
        Optional<Leftover> leftover = read(name);
        leftover.ifPresent(found -> end(name, found));
        return leftover.isPresent();
    }

    private Optional<Leftover> read(String name) {
        try {
            String[] words = Files.readString(folder.resolve(name)).split(" ");
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(actual ->
                                    Duration.between(actual, started).abs().compareTo(CLOCK_STEP) < 0)
                            .isPresent())
                    .map(process -> new Leftover(process, StopSignal.valueOf(words[2])));
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
    }

    private static void end(String name, Leftover leftover) {
        leftover.signal().send(leftover.process());
        if (!ends(leftover.process())) {
            leftover.process().destroyForcibly();
            if (!ends(leftover.process())) {
                throw new HouseFailure(
                        Trouble.CHILD_SURVIVES, name, leftover.process().pid());
            }
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Leftover(ProcessHandle process, StopSignal signal) {}
}
