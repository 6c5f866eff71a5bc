package org.hedui.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;

/**
 * One system check (系统核对): who asked when, under which authorization, and all that came back. A later check stands
 * beside it, never in its place.
 *
 * @param check the system check it continues by an answer to a letter; its own id if it is one
 */
public record CheckRun(
        UUID id,
        UUID check,
        CaseNumber caseNumber,
        String authorizationNumber,
        Instant startedAt,
        String startedBy,
        List<RecordedReply> replies,
        List<EvidenceRecord> records) {
    public CheckRun {
        replies = List.copyOf(replies);
        records = List.copyOf(records);
    }
}
