package org.hedui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * The door for files: kind by first bytes and extension together, sizes packed and unpacked, structure, encoding. It
 * streams, so that its memory is the same for every file. ASVS 5.0 5.2, GB/T 22239.
 */
public final class FileGuard {
    private static final int HEAD = 16;
    private static final Set<FileKind> TABLES = EnumSet.of(FileKind.XLSX, FileKind.CSV);
    private static final Set<FileKind> DOCUMENTS = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final GuardLimits limits;

    public FileGuard(GuardLimits limits) {
        this.limits = limits;
    }

    /**
     * Lets in a table.
     *
     * @param name what the sender called the file
     * @param charset how a CSV file is encoded; a workbook says so itself
     * @throws FileRefused with the reason
     */
    public InspectedFile table(Path file, String name, TableCharset charset) {
        InspectedFile inspected = inspect(file, name, TABLES, limits.fileBytes());
        try {
            if (inspected.kind() == FileKind.XLSX) {
                return inspected.unpackedTo(new WorkbookGuard(limits).inspect(file, inspected.layout()));
            }
            refuseOtherMark(file, charset);
            readThrough(file, charset);
            return inspected;
        } catch (FileRefused refused) {
            throw refused.of(inspected.name());
        }
    }

    /**
     * Lets in a scan or a paper: PDF, JPEG or PNG.
     *
     * @throws FileRefused with the reason
     */
    public InspectedFile document(Path file, String name) {
        return inspect(file, name, DOCUMENTS, limits.documentBytes());
    }

    private static InspectedFile inspect(Path file, String name, Set<FileKind> allowed, long mostBytes) {
        long size = sizeOf(file);
        String plain = Path.of(name.replace('\\', '/')).getFileName().toString();
        if (size == 0) {
            throw new FileRefused("HEDUI-FILE-001", "%s is empty".formatted(plain), plain);
        }
        if (size > mostBytes) {
            throw new FileRefused(
                    "HEDUI-FILE-003",
                    "%s has %d bytes; at most %d are accepted".formatted(plain, size, mostBytes),
                    plain,
                    size,
                    mostBytes);
        }
        byte[] head = headOf(file);
        FileKind kind = allowed.stream()
                .filter(candidate -> candidate.isNamed(plain))
                .findFirst()
                .orElseThrow(() -> new FileRefused(
                        "HEDUI-FILE-019",
                        "%s is not of the kinds %s by its extension".formatted(plain, allowed),
                        plain,
                        allowed));
        if (!kind.startsLike(head)) {
            throw new FileRefused(
                    "HEDUI-FILE-002",
                    "%s does not contain what its extension says (%s)".formatted(plain, kind),
                    plain,
                    kind);
        }
        return new InspectedFile(file, plain, kind, size, new SheetLayout(), size);
    }

    /** The mark of UTF-8 is also valid GB18030, where it reads as a wrong header: so it is told apart here. */
    private static void refuseOtherMark(Path file, TableCharset charset) {
        byte[] head = headOf(file);
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (marked && charset != TableCharset.UTF_8) {
            throw new FileRefused(
                    "HEDUI-FILE-022",
                    "the file begins with the mark of UTF-8, but %s was chosen".formatted(charset),
                    charset);
        }
    }

    private static void readThrough(Path file, TableCharset charset) {
        try (InputStream bytes = Files.newInputStream(file);
                StrictReader reader = new StrictReader(bytes, charset)) {
            char[] buffer = new char[1 << 16];
            while (reader.read(buffer, 0, buffer.length) >= 0) {
                // Reading is the check.
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] headOf(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
