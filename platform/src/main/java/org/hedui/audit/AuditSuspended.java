package org.hedui.audit;

import org.hedui.kernel.VerificationException;

/**
 * Nobody outside the database has seen the audit chain for too long, so nothing may be done or read: a deed whose record
 * could be bent is no deed. It goes on by itself as soon as the witness answers.
 */
public final class AuditSuspended extends VerificationException {
    /** The database's word for it. */
    static final String SQLSTATE = "HD001";

    AuditSuspended() {
        super(
                "HEDUI-AUD-002",
                "the audit chain has not been witnessed for too long, so nothing was done; try again in a minute and tell"
                        + " the system administrator");
    }
}
