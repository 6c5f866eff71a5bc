package org.hedui.search;

import java.time.Instant;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;

/** A case, as a line of what was found. */
public record CaseHit(
        CaseNumber number,
        CaseStatus status,
        String scheme,
        String township,
        String applicant,
        String maskedId,
        Instant declaredAt) {}
