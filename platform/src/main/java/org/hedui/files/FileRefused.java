package org.hedui.files;

import org.hedui.kernel.VerificationException;

/** A file that is not let in; nothing of it was stored. The arguments name file, part, row or byte, never content. */
public final class FileRefused extends VerificationException {
    private String file = "";

    FileRefused(String code, String message, Object... arguments) {
        super(code, message, arguments);
    }

    /** The same refusal, saying of which file. */
    FileRefused of(String name) {
        file = name;
        return this;
    }

    @Override
    public String getMessage() {
        String said = String.valueOf(super.getMessage());
        return said.contains(file) ? said : said + " (" + file + ")";
    }

    /** The same refusal, with what the parser said for the log. */
    FileRefused because(Exception cause) {
        initCause(cause);
        return this;
    }
}
