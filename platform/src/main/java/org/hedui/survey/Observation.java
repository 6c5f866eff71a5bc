package org.hedui.survey;

/**
 * What was seen of one point of the tenant's list.
 *
 * @param point its id, which stays when the words change
 * @param text the point as it read on that day
 * @param seen in the investigators' words
 */
public record Observation(String point, String text, String seen) {
    public Observation {
        seen = seen.strip();
    }
}
