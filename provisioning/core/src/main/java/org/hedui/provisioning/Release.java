package org.hedui.provisioning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What a tenant of today stands at: the digest of every migration and of the rules of the wall. The control table
 * remembers it for each tenant, so that one that is current costs no look at its history of migrations (0.4 s).
 */
record Release(String digest) {
    private static final List<String> TRACKS = List.of("db/audit", "db/tenant");

    static Release present() {
        SM3Digest sum = new SM3Digest();
        update(sum, "wall " + TenantWall.RULES);
        TRACKS.forEach(track -> add(sum, track));
        update(sum, "in Java " + new OldNames().getVersion());
        byte[] digest = new byte[sum.getDigestSize()];
        sum.doFinal(digest, 0);
        return new Release(HexFormat.of().formatHex(digest));
    }

    private static void add(SM3Digest sum, String track) {
        URL folder = Objects.requireNonNull(Release.class.getClassLoader().getResource(track), track);
        try {
            URI place = folder.toURI();
            if (place.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    addFiles(sum, jar.getPath(track));
                }
            } else {
                addFiles(sum, Path.of(place));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addFiles(SM3Digest sum, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    byte[] bytes = content.readAllBytes();
                    update(sum, file.getFileName() + " " + bytes.length);
                    sum.update(bytes, 0, bytes.length);
                }
            }
        }
    }

    private static void update(SM3Digest sum, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update(bytes, 0, bytes.length);
    }
}
