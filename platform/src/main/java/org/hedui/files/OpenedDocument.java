package org.hedui.files;

import java.util.UUID;

/**
 * A sealed document, opened for one reading.
 *
 * @param kind what it is to us, as {@code authorization-letter}
 * @param digest of the content, as it was stored
 * @param name what its sender called it
 */
public record OpenedDocument(UUID id, String kind, String mediaType, String digest, String name, byte[] content) {
    public OpenedDocument {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Without name and content. */
    @Override
    public String toString() {
        return "%s %s (%s, %d bytes)".formatted(kind, id, mediaType, content.length);
    }
}
