package org.hedui.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which departments send CSV. It is always said, never guessed. */
public enum TableCharset {
    /** With or without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    TableCharset(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
