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

    InspectedFile(Path path, String name, FileKind kind, long size, SheetLayout layout) {
        this.path = path;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.layout = layout;
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

    /** What of a workbook's sheet is merged or hidden; nothing of other files. */
    public SheetLayout layout() {
        return layout;
    }
}
