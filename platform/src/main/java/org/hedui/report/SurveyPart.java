package org.hedui.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A social survey as the report tells it.
 *
 * @param people who was spoken to, each with the relation
 * @param household whether who was surveyed signed, or why not
 * @param team whether the investigators signed, or why not
 * @param digest of the survey on file
 */
public record SurveyPart(
        String number,
        String way,
        LocalDate heldOn,
        String place,
        List<String> investigators,
        List<String> people,
        List<Seen> seen,
        String findings,
        List<Answered> answers,
        String household,
        String team,
        String digest) {
    /** What was seen of one point. */
    public record Seen(String point, String words) {}

    /** A doubt of an earlier computation, and what the survey says of it. */
    public record Answered(String doubt, String verdict, String reason) {}

    public SurveyPart {
        investigators = List.copyOf(investigators);
        people = List.copyOf(people);
        seen = List.copyOf(seen);
        answers = List.copyOf(answers);
    }
}
