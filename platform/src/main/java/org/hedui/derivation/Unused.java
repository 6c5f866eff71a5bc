package org.hedui.derivation;

/** A record that changed nothing, and why: outside the window, of a person who does not count, or used by no rule. */
public record Unused(EvidenceRow row, String reason) {}
