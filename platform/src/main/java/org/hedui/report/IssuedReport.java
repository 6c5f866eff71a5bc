package org.hedui.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;

/**
 * A report that went out. The paper itself is a sealed document; its digest and the platform's seal over it stand here.
 *
 * @param assessment the assessment it prints
 * @param document id of the sealed PDF
 * @param digest of the PDF's bytes
 * @param seal the platform's signature over that digest
 * @param receipt empty until the entrusting unit confirmed it
 * @param prints how often it was printed or downloaded
 */
public record IssuedReport(
        String number,
        CaseNumber caseNumber,
        UUID assessment,
        UUID document,
        String digest,
        String seal,
        Instant issuedAt,
        String issuedBy,
        String issuedByName,
        Optional<Instant> deliveredAt,
        Optional<String> deliveredTo,
        Optional<Receipt> receipt,
        int prints) {
    /** The entrusting unit's word that it has the report. */
    public record Receipt(Instant at, String by, String byName) {}
}
