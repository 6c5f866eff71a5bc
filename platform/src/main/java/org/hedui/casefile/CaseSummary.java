package org.hedui.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.household.Area;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** A line of the work list. The identity number is masked; who wants to see it says why. */
public record CaseSummary(
        CaseNumber number,
        CaseStatus status,
        String scheme,
        Area area,
        String township,
        String applicant,
        String maskedId,
        int persons,
        Instant declaredAt,
        String declaredBy,
        Optional<Instant> receivedAt,
        Optional<LocalDate> dueOn,
        Instant statusSince,
        Optional<String> outcome) {
    /** As the query of the list fills it. */
    public CaseSummary(
            String number,
            CaseStatus status,
            String scheme,
            Area area,
            String township,
            String applicantName,
            String applicantId,
            int persons,
            Instant declaredAt,
            String declaredByName,
            @Nullable Instant receivedAt,
            @Nullable LocalDate dueOn,
            Instant statusSince,
            @Nullable String outcome) {
        this(
                new CaseNumber(number),
                status,
                scheme,
                area,
                township,
                applicantName,
                new ResidentId(applicantId).toString(),
                persons,
                declaredAt,
                declaredByName,
                Optional.ofNullable(receivedAt),
                Optional.ofNullable(dueOn),
                statusSince,
                Optional.ofNullable(outcome));
    }
}
