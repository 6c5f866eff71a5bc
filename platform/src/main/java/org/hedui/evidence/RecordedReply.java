package org.hedui.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * How one source answered in one check.
 *
 * @param department the name to print
 * @param source which deliveries answered, or empty
 * @param reason why there is no answer, or empty
 * @param feedbackAt 反馈时间: when the department supplied what answered
 */
public record RecordedReply(
        String dataset,
        AnswerKind kind,
        String department,
        String source,
        String reason,
        Optional<Instant> feedbackAt,
        int rows) {}
