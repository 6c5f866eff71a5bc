package org.hedui.cli.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hedui.audit.chain.Checkpoint;
import org.hedui.audit.chain.CheckpointBook;
import org.hedui.crypto.VerifyingKey;
import org.hedui.kernel.VerificationException;

/**
 * The book of checkpoints as a file that only grows: {@code checkpoints.txt}, with {@code refused.txt} beside it for what
 * was not taken. A checkpoint counts when it is on the disk. The file is written by appending alone, so the folder may
 * be given the append-only attribute of the file system.
 */
final class BookFile {
    /** How far the date of a checkpoint may be from this machine's clock. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final Path file;
    private final Path refused;
    private final Clock clock;
    private final CheckpointBook book;

    private BookFile(Path file, Path refused, Clock clock, CheckpointBook book) {
        this.file = file;
        this.refused = refused;
        this.clock = clock;
        this.book = book;
    }

    /**
     * Reads and checks what is there.
     *
     * @throws VerificationException if the book is not in order: somebody wrote in it
     */
    static BookFile open(Path folder, List<VerifyingKey> trusted, Clock clock) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("checkpoints.txt");
        String texts = Files.exists(file) ? Files.readString(file) : "";
        String whole = texts.substring(0, texts.length() - torn(texts).length());
        CheckpointBook book = CheckpointBook.read(whole, trusted);
        if (whole.length() < texts.length()) {
            cut(file, whole.getBytes(StandardCharsets.UTF_8).length);
        }
        return new BookFile(file, folder.resolve("refused.txt"), clock, book);
    }

    /** What a killed process left half written: it was never acknowledged. */
    private static String torn(String texts) {
        if (texts.isEmpty()) {
            return "";
        }
        List<String> single = CheckpointBook.split(texts);
        String last = single.get(single.size() - 1);
        return last.contains("\nsignature ") && last.endsWith("\n") ? "" : last;
    }

    private static void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length).force(true);
        }
    }

    /** Takes a checkpoint; when this returns it is on the disk. */
    synchronized void take(String text) throws IOException {
        try {
            Checkpoint checkpoint = Checkpoint.parse(text);
            requireMyTime(checkpoint);
            book.check(checkpoint);
            append(file, checkpoint.text());
            book.take(checkpoint);
        } catch (VerificationException refusal) {
            append(refused, clock.instant() + " " + refusal.getMessage() + "\n");
            throw refusal;
        }
    }

    private void requireMyTime(Checkpoint checkpoint) {
        if (Duration.between(checkpoint.at(), clock.instant()).abs().compareTo(CLOCKS_APART) > 0) {
            throw new VerificationException(
                    "HEDUI-AUD-017",
                    "checkpoint %d is dated more than %d s from the witness's clock"
                            .formatted(checkpoint.number(), CLOCKS_APART.toSeconds()),
                    checkpoint.number());
        }
    }

    private static void append(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer octets = StandardCharsets.UTF_8.encode(text);
            while (octets.hasRemaining()) {
                channel.write(octets);
            }
            channel.force(true);
        }
    }

    synchronized <T> T ask(Function<CheckpointBook, T> question) {
        return question.apply(book);
    }
}
