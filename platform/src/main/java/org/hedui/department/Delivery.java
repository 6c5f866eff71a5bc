package org.hedui.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.Period;

/**
 * A file that a department supplied, and what became of it.
 *
 * @param fileDigest names its suite, as {@code guomi:66c7…}
 * @param charset of a CSV file; for a workbook what was chosen, which does not matter
 * @param rows rows of data in the file, the quarantined ones included
 * @param quarantined rows that were set aside
 * @param suppliedOn the day the department handed it over
 */
public record Delivery(
        UUID id,
        DatasetId dataset,
        Period period,
        String fileName,
        String fileDigest,
        long fileSize,
        String charset,
        DeliveryState state,
        long rows,
        long quarantined,
        ControlTotals control,
        LocalDate suppliedOn,
        Instant receivedAt,
        String importedByName,
        Optional<Instant> liveSince,
        Optional<UUID> supersededBy,
        Optional<Refusal> refusal) {
    /** Why nothing was loaded: a code with its arguments, worded at the edge, and the English sentence. */
    public record Refusal(String code, String message, List<String> arguments) {
        public Refusal {
            arguments = List.copyOf(arguments);
        }
    }
}
