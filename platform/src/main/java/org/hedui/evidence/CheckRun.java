package org.hedui.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hedui.kernel.CaseNumber;

/**
 * One system check (系统核对): who asked when, under which authorization, and all that came back. A later check stands
 * beside it, never in its place.
 */
public record CheckRun(
        UUID id,
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
