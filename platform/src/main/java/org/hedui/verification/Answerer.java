package org.hedui.verification;

import java.time.LocalDate;
import org.hedui.kernel.VerificationException;

/**
 * Who answered at the department, and when: without it nothing counts as an answer.
 *
 * @param on the day that stands on what was brought back
 */
public record Answerer(String name, LocalDate on) {
    public Answerer {
        name = name.strip();
        if (name.isEmpty()) {
            throw new VerificationException("HEDUI-REPLY-004", "say who answered at the department");
        }
    }

    /** @throws VerificationException HEDUI-REPLY-005 if it was before the question or is yet to come */
    void requireBetween(LocalDate asked, LocalDate today) {
        if (on.isBefore(asked) || on.isAfter(today)) {
            throw new VerificationException(
                    "HEDUI-REPLY-005",
                    "answered on %s, outside %s to %s".formatted(on, asked, today),
                    on,
                    asked,
                    today);
        }
    }
}
