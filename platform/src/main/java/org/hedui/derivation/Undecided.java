package org.hedui.derivation;

import org.hedui.evidence.Degree;

/**
 * A row under the number of one of the household that is not surely that person's.
 *
 * @param degree why it is not used
 */
public record Undecided(EvidenceRow row, Degree degree) {
    public Undecided {
        if (degree.isUsed()) {
            throw new IllegalArgumentException("a row of degree " + degree + " is used");
        }
    }
}
