package org.hedui.kernel;

/** What stands there is no citizen identity number. The number itself is personal data and stays out of the message. */
public final class InvalidResidentId extends VerificationException {
    public InvalidResidentId(int length) {
        super(
                "HEDUI-ID-001",
                "%d characters were given that are not a citizen identity number (18 characters, calendar date, check character)"
                        .formatted(length),
                length);
    }
}
