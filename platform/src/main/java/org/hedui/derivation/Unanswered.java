package org.hedui.derivation;

import org.hedui.evidence.AnswerKind;

/**
 * A source of an element that gave no answer.
 *
 * @param mandatory whether the scheme cannot be decided without it
 */
public record Unanswered(
        String element, String elementName, String dataset, String department, AnswerKind kind, boolean mandatory) {}
