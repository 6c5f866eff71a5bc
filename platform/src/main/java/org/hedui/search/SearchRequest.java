package org.hedui.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A search: what was typed, what for, and which page of which groups is wanted.
 *
 * @param purpose demanded where a person is searched for
 * @param reason why so many are searched for, where that has to be said; else blank
 * @param groups which groups are wanted; those that the actor may not browse stay away
 */
public record SearchRequest(
        String text, Optional<StatedPurpose> purpose, String reason, Set<SearchGroup> groups, Slice slice) {
    public SearchRequest {
        groups = Set.copyOf(groups);
    }

    /** The first page of everything. */
    public static SearchRequest first(String text, Optional<StatedPurpose> purpose, String reason, int limit) {
        return new SearchRequest(text, purpose, reason, EnumSet.allOf(SearchGroup.class), Slice.first(limit));
    }

    /** Another page of one group, or the same in another order. It is a search like any other, and recorded as one. */
    public SearchRequest turnedTo(SearchGroup group, Slice page) {
        return new SearchRequest(text, purpose, reason, Set.of(group), page);
    }
}
