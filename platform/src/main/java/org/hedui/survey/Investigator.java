package org.hedui.survey;

import java.util.Optional;

/**
 * One of those who held a survey.
 *
 * @param name as signed on the paper
 * @param account of the person, if it is the one who put the survey on record; the others are names on paper
 */
public record Investigator(String name, Optional<String> account) {
    public Investigator {
        name = name.strip();
    }
}
