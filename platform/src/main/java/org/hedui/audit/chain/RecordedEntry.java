package org.hedui.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it lies in the outbox, column by column and uninterpreted: what the application said, and what the database
 * itself added. A value that no application would write is still told apart from the one that was written.
 *
 * @param number the entry's own, within its tenant
 * @param transaction the database's number of the transaction that wrote it
 * @param recordedAt when, by the database's clock, in microseconds
 * @param recordedBy the database login that wrote it
 * @param at when the deed was done, by the application's clock
 * @param details a JSON object, as the database prints it
 */
public record RecordedEntry(
        long number,
        String transaction,
        Instant recordedAt,
        String recordedBy,
        Instant at,
        String tenant,
        String actorId,
        String actorName,
        List<String> roles,
        String level,
        String deed,
        Optional<String> caseNumber,
        String subject,
        String purpose,
        List<String> fields,
        String outcome,
        String details) {
    public RecordedEntry {
        roles = List.copyOf(roles);
        fields = List.copyOf(fields);
    }

    /** The octets that a link's hash covers: every column, each with its length, so that none can flow into the next. */
    byte[] octets() {
        return new Octets()
                .text("hedui/audit/entry/1")
                .number(number)
                .text(transaction)
                .instant(recordedAt)
                .text(recordedBy)
                .instant(at)
                .text(tenant)
                .text(actorId)
                .text(actorName)
                .texts(roles)
                .text(level)
                .text(deed)
                .text(caseNumber)
                .text(subject)
                .text(purpose)
                .texts(fields)
                .text(outcome)
                .text(details)
                .bytes();
    }
}
