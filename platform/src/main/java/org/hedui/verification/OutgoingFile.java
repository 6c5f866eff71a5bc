package org.hedui.verification;

/** A file that goes out to the person who asked for it. */
public record OutgoingFile(String name, String mediaType, byte[] content) {
    public OutgoingFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Without its content. */
    @Override
    public String toString() {
        return "%s (%s, %d bytes)".formatted(name, mediaType, content.length);
    }
}
