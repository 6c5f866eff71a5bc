package org.hedui.audit;

/** A use case ended without an entry in the audit trail. Its work is rolled back: no entry, no deed. */
public final class UnauditedDeed extends IllegalStateException {
    UnauditedDeed(Deed deed) {
        super("%s appended nothing to the audit trail and was rolled back; call AuditTrail.append".formatted(deed));
    }
}
