package org.hedui.department.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a department said to a request, as an officer put it on record.
 *
 * @param answeredBy who answered at the department; empty if nobody did
 * @param answeredOn when, or the day on which it was noted that nobody does
 * @param reason why there is no answer, or empty
 * @param file the sealed table that was brought back
 * @param run the check whose evidence it became
 */
public record DepartmentAnswer(
        Kind kind,
        String answeredBy,
        LocalDate answeredOn,
        String reason,
        Optional<UUID> file,
        UUID run,
        Instant recordedAt,
        String recordedBy,
        String recordedByName) {

    /** What was said. */
    public enum Kind {
        FOUND,
        NOTHING_ON_RECORD,
        /** Nobody answered: the element stays unverified, and why is printed. */
        SILENT
    }
}
