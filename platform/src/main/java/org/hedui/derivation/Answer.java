package org.hedui.derivation;

import java.util.Optional;
import org.hedui.evidence.AnswerKind;

/**
 * How one source answered for this household.
 *
 * @param department the name to print; empty for the pack's name of it
 */
public record Answer(String dataset, AnswerKind kind, Optional<String> department) {
    public Answer(String dataset, AnswerKind kind) {
        this(dataset, kind, Optional.empty());
    }
}
