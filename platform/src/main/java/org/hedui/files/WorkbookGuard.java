package org.hedui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook once, counting what really comes out, and scans its parts as bytes. Keeps nothing. */
final class WorkbookGuard {
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_BYTES = 1 << 20;
    private static final long RATIO_FROM = 1 << 20;
    private static final List<String> ACTIVE = List.of(
            "vbaproject", "externallinks/", "embeddings/", "activex/", "macrosheets/", "dialogsheets/", "customui/");

    private final GuardLimits limits;
    private final Set<String> names = new HashSet<>();
    private long inflated;
    private int sheetsWithRows;

    WorkbookGuard(GuardLimits limits) {
        this.limits = limits;
    }

    /**
     * @param layout is told what is merged and hidden
     * @return bytes that came out
     */
    long inspect(Path file, SheetLayout layout) {
        try {
            checkDirectory(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                long most = Math.min(limits.inflatedBytes(), file.toFile().length() * limits.inflation());
                if (zip.size() > limits.entries()) {
                    throw tooManyParts(zip.size());
                }
                var entries = zip.entries();
                while (entries.hasMoreElements()) {
                    inspect(zip, entries.nextElement(), most, layout);
                }
            }
        } catch (ZipException damaged) {
            throw damaged().because(damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw damaged();
        }
        return inflated;
    }

    /** Before the directory is loaded: how many entries it says it has, and how large it is. */
    private void checkDirectory(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), 0xFFFF + END_RECORD);
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            int at = length - END_RECORD;
            while (at >= 0 && end.getInt(at) != END_SIGNATURE) {
                at--;
            }
            // One that does not end the file hides another behind it, which a reader may take for the true one.
            if (at < 0 || at + END_RECORD + (end.getShort(at + 20) & 0xFFFF) != length) {
                throw damaged();
            }
            int entries = end.getShort(at + 10) & 0xFFFF;
            if (entries > limits.entries() || Integer.toUnsignedLong(end.getInt(at + 12)) > DIRECTORY_BYTES) {
                throw tooManyParts(entries);
            }
        }
    }

    private FileRefused tooManyParts(int said) {
        return new FileRefused(
                "HEDUI-FILE-005",
                "the workbook says it has %d parts, or has more; at most %d are accepted"
                        .formatted(said, limits.entries()),
                said,
                limits.entries());
    }

    private void inspect(ZipFile zip, ZipEntry entry, long most, SheetLayout layout) throws IOException {
        checkName(entry.getName());
        PartScan scan = new PartScan(entry.getName(), limits, layout);
        byte[] buffer = new byte[1 << 16];
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                inflated += read;
                if (inflated > limits.inflatedBytes() || (inflated > RATIO_FROM && inflated > most)) {
                    throw new FileRefused(
                            "HEDUI-FILE-008",
                            "unpacked, the workbook has more than %d bytes: more than any honest one"
                                    .formatted(inflated),
                            inflated);
                }
                scan.accept(buffer, read);
            }
        }
        if (scan.rows() > 0 && ++sheetsWithRows > 1) {
            throw new FileRefused("HEDUI-FILE-018", "more than one sheet has rows; send one sheet in one file");
        }
    }

    private void checkName(String name) {
        String plain = name.replace('\\', '/').toLowerCase(java.util.Locale.ROOT);
        if (plain.startsWith("/") || plain.contains("../") || plain.contains(":") || !names.add(plain)) {
            throw new FileRefused(
                    "HEDUI-FILE-006", "a part of the workbook has a name that leads outside it, or stands twice");
        }
        if (ACTIVE.stream().anyMatch(plain::contains)) {
            throw new FileRefused(
                    "HEDUI-FILE-010",
                    "the workbook has active content (macro, external link or embedded object) in %s".formatted(plain),
                    plain);
        }
    }

    private static FileRefused damaged() {
        return new FileRefused(
                "HEDUI-FILE-004", "the workbook is damaged or was cut off in transfer; have it sent again");
    }
}
