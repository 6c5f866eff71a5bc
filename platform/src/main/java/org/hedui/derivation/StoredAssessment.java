package org.hedui.derivation;

import java.time.Instant;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;

/**
 * An assessment on file, with the facts it was made from: the same facts and pack version give the same digest again.
 *
 * @param run the check whose evidence it rests on
 */
public record StoredAssessment(
        UUID id,
        CaseNumber caseNumber,
        UUID run,
        HouseholdFacts facts,
        Assessment result,
        Instant assessedAt,
        String assessedBy) {}
