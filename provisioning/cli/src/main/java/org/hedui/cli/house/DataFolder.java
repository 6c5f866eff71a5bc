package org.hedui.cli.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder that holds everything a house leaves on a machine: databases, unpacked servers, logs, secrets. It
 * belongs to one running house at a time; the operating system drops the lock with the process, however it ends.
 */
public final class DataFolder implements AutoCloseable {
    /** Unpacked servers and the first databases take about 1.3 GB. */
    static final long NEEDED_MEGABYTES = 2_000;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the folder if need be and takes it. */
    public static DataFolder open(Path folder) {
        return open(folder, NEEDED_MEGABYTES);
    }

    static DataFolder open(Path folder, long neededMegabytes) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            requireSpace(root, neededMegabytes);
            return new DataFolder(root, locked(root));
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, root, unusable);
        }
    }

    private static void requireSpace(Path root, long neededMegabytes) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace() / 1_000_000;
        // A folder that is filled already needs little more; the first start needs all of it.
        long needed = Files.exists(root.resolve("software")) ? neededMegabytes / 10 : neededMegabytes;
        if (free < needed) {
            throw new HouseFailure(Trouble.DISK_FULL, root, free, needed);
        }
    }

    @SuppressWarnings("resource") // the lock is held until close()
    private static FileChannel locked(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("hedui.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            throw new HouseFailure(
                    inThisProcess,
                    Trouble.FOLDER_LOCKED,
                    root,
                    ProcessHandle.current().pid());
        }
        channel.close();
        throw new HouseFailure(Trouble.FOLDER_LOCKED, root, Files.readString(root.resolve("hedui.lock")));
    }

    public Path root() {
        return root;
    }

    /** A folder below this one, created if need be. */
    public Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, folder, unusable);
        }
        return folder;
    }

    /** From now on this folder holds synthetic data; invented people never get into a database of real ones. */
    public void markDemo() {
        if (Files.exists(root.resolve("database")) && !Files.exists(root.resolve("demo"))) {
            throw new HouseFailure(Trouble.REAL_DATA_PRESENT, root);
        }
        try {
            Files.writeString(root.resolve("demo"), "演示数据\n");
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, root, unusable);
        }
    }

    /** Real people never get into a database of invented ones. */
    public void refuseDemo() {
        if (Files.exists(root.resolve("demo"))) {
            throw new HouseFailure(Trouble.DEMO_DATA_PRESENT, root);
        }
    }

    public Path log(String server) {
        return folder("logs").resolve(server + ".log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
