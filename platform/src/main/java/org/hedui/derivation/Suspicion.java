package org.hedui.derivation;

import java.util.List;

/**
 * A doubt (疑点) a person must clear up: social survey, evidence, committee. It is neither counted nor dropped.
 *
 * @param rule     the pack's name of the rule
 * @param sentence what is doubtful, in Chinese
 */
public record Suspicion(String rule, String subject, String sentence, List<Traced<?>> because) {
    public Suspicion {
        because = List.copyOf(because);
    }
}
