package org.hedui.ui.rosters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hedui.verification.Upload;

/** Files that arrived and wait in a temporary place; nobody else sees them, and they go when the page is left. */
final class FilesInHand {
    private final List<Upload> uploads = new ArrayList<>();

    void add(Upload upload) {
        uploads.add(upload);
    }

    List<Upload> all() {
        return List.copyOf(uploads);
    }

    void discard() {
        for (Upload upload : uploads) {
            try {
                Files.deleteIfExists(upload.file());
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }
        uploads.clear();
    }
}
