package org.hedui.kernel;

import java.util.List;

/**
 * The caller's mistake: what was asked cannot be done as things stand. Nothing was changed.
 *
 * <p>{@link #code()} is stable and is worded in the operator's language at the edge, with {@link #arguments()} filled
 * in by position; {@link #getMessage()} is the English sentence for logs. Neither ever carries personal data: quote a
 * case number, a file, a row and a field, never a person's name or number.
 */
public class VerificationException extends RuntimeException {
    private final String code;
    private final transient List<Object> arguments;

    public VerificationException(String code, String message, Object... arguments) {
        super(code + ": " + message);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Of the form {@code HEDUI-<AREA>-<NNN>}. */
    public final String code() {
        return code;
    }

    /** What the sentence of this code is filled with, by position. */
    public final List<Object> arguments() {
        return arguments;
    }
}
