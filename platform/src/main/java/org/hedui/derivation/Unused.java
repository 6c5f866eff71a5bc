package org.hedui.derivation;

import java.util.Comparator;

/** A record that changed nothing, and why: outside the window, of a person who does not count, or used by no rule. */
public record Unused(EvidenceRow row, String reason) {
    /** An order that does not depend on where and when a row was stored. */
    static final Comparator<Unused> ORDER = Comparator.comparing(
                    (Unused it) -> it.row().dataset())
            .thenComparing(it -> it.row().subject())
            .thenComparing(it -> it.row().fields().toString())
            .thenComparing(it -> it.row().digest());
}
