package org.hedui.files;

import java.nio.file.Path;

/**
 * A file that passed the guard. Only {@link FileGuard} makes one, so a reader cannot be handed anything else.
 *
 * @param name what the sender called it
 */
public final class InspectedFile {
    private final Path path;
    private final String name;
    private final FileKind kind;
    private final long size;
    private final SheetLayout layout;
    private final long unpacked;

    InspectedFile(Path path, String name, FileKind kind, long size, SheetLayout layout, long unpacked) {
        this.path = path;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.layout = layout;
        this.unpacked = unpacked;
    }

    public Path path() {
        return path;
    }

    /** What the sender called it, without folders. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Bytes of a workbook's parts as they really came out; of other files, of the file. */
    public long unpacked() {
        return unpacked;
    }

    /** As it is now known to unpack. */
    InspectedFile unpackedTo(long bytes) {
        return new InspectedFile(path, name, kind, size, layout, bytes);
    }

    /** What of a workbook's sheet is merged or hidden; nothing of other files. */
    public SheetLayout layout() {
        return layout;
    }
}
