package org.hedui.cli.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hedui.content.Content;
import org.hedui.kernel.VerificationException;
import org.jspecify.annotations.Nullable;

/** Where the packs are: the folder named, the setting {@code hedui.content}, the layout's {@code packs}, or the jar of the tenants. */
final class ContentFolder {
    private static final String PLACE = "content";

    static Content of(@Nullable Path named) {
        return new Content(Optional.ofNullable(named)
                .or(() -> setting("hedui.content"))
                .or(() -> setting("hedui.home").map(home -> home.resolve("packs")))
                .orElseGet(ContentFolder::onTheClassPath));
    }

    private static Optional<Path> setting(String key) {
        return Optional.ofNullable(System.getProperty(key)).map(Path::of);
    }

    private static Path onTheClassPath() {
        URL place = ContentFolder.class.getClassLoader().getResource(PLACE);
        if (place == null) {
            throw new VerificationException(
                    "HEDUI-CASEFILE-004", "there are no policy packs here; name a folder with --content");
        }
        try {
            URI uri = place.toURI();
            return uri.getScheme().equals("jar") ? jar(uri).getPath(PLACE) : Path.of(uri);
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    /** Opened once and kept until the process ends. */
    private static FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException notYet) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }

    private ContentFolder() {}
}
