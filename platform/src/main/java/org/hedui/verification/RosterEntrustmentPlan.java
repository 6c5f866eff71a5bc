package org.hedui.verification;

import java.util.List;
import org.hedui.roster.RosterLine;

/**
 * Which households of a roster one letter would entrust, and which it leaves out, each with the reason.
 *
 * @param done households that are entrusted already or further on, or are over
 */
public record RosterEntrustmentPlan(List<RosterLine> ready, List<LeftOut> leftOut, int done) {
    /** A household the letter does not cover. */
    public record LeftOut(RosterLine line, LeftOutReason why) {}

    /** LeftOutReason a household is left out. What it needs is done at its own page. */
    public enum LeftOutReason {
        /** Its letter of authorization is not recorded. */
        NOT_AUTHORIZED,
        /** Its letter does not hold today. */
        NOT_IN_FORCE,
        /** The people of the sealed roster are not those who authorized: somebody refused, or the declaration was corrected. */
        OTHER_PEOPLE
    }

    public RosterEntrustmentPlan {
        ready = List.copyOf(ready);
        leftOut = List.copyOf(leftOut);
    }
}
