package org.hedui.verification;

import org.hedui.entrustment.Entrustment;

/** What the entrusting unit says in its letter; the rest of it follows from the case. */
public record EntrustmentForm(String unit, String contact, Entrustment.Reason reason) {}
