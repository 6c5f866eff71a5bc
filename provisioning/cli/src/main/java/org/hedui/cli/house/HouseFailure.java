package org.hedui.cli.house;

import org.hedui.kernel.VerificationException;

/** The house cannot start or go on. What had been started is stopped again; the data folder stays as it was. */
public final class HouseFailure extends VerificationException {
    private final Trouble trouble;

    public HouseFailure(Trouble trouble, Object... arguments) {
        super(trouble.code(), trouble.sentence().formatted(arguments), arguments);
        this.trouble = trouble;
    }

    HouseFailure(Throwable cause, Trouble trouble, Object... arguments) {
        this(trouble, arguments);
        initCause(cause);
    }

    public Trouble trouble() {
        return trouble;
    }
}
